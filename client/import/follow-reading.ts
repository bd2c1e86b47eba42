/** How far the reading of a document has come, as the server tells it (server-sent events). */

import { whileSeen } from "#client/model/while-seen.ts";
import { type DraftId, DraftProgress } from "#data/schema/draft.ts";

interface Heard {
  onProgress: (progress: DraftProgress) => void;
  onContact: (isThere: boolean) => void;
}

/** Milliseconds until a stream that was lost is asked for anew. */
const AGAIN = 2_000;

const read = (data: unknown): DraftProgress | null => {
  try {
    return DraftProgress.safeParse(JSON.parse(String(data))).data ?? null;
  } catch {
    return null;
  }
};

/** Runs until the document is read and its rows are derived, or what it gives is called. */
export function followReading(id: DraftId, { onProgress, onContact }: Heard): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const open = () => {
    clearTimeout(timer);
    if (source !== null || isOver) return;
    source = new EventSource(`/api/drafts/${id}/progress`);
    source.addEventListener("open", () => onContact(true));
    source.addEventListener("progress", ({ data }) => {
      const progress = read(data);
      if (progress === null) return;
      isOver = progress.state !== "reading" && progress.state !== "deriving";
      if (isOver) close();
      onProgress(progress);
    });
    source.addEventListener("error", () => {
      close();
      onContact(false);
      timer = setTimeout(open, AGAIN);
    });
  };
  const stop = whileSeen({ open, close });
  return () => {
    isOver = true;
    stop();
  };
}
