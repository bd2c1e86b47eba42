/** The server's events (server-sent): one connection, made anew when it is lost, without a gap. */
import { ChangedEvent } from "#data/schema/live-event.ts";

/** Milliseconds between attempts: doubled each time, up to the longest. */
const FIRST_WAIT = 3_000;
const LONGEST_WAIT = 60_000;

export interface StreamHeard {
  onChanged: (event: ChangedEvent) => void;
  /** Everything may be different. */
  onReset: () => void;
  onContact: (isThere: boolean) => void;
}

export interface EventStream {
  open: () => void;
  close: () => void;
}

function read(data: unknown): ChangedEvent | null {
  try {
    return ChangedEvent.safeParse(JSON.parse(String(data))).data ?? null;
  } catch {
    return null;
  }
}

/** @param after the revision that is known here; what came after it is told first */
export function eventStream(
  after: number | null,
  { onChanged, onReset, onContact }: StreamHeard,
): EventStream {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  let last = after === null ? "" : String(after);

  const note = ({ lastEventId }: MessageEvent) => {
    if (lastEventId !== "") last = lastEventId;
  };
  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const open = () => {
    clearTimeout(timer);
    if (source !== null) return;
    // The browser's own way of coming back is not used: it gives up for good when it is refused once.
    source = new EventSource(last === "" ? "/api/events" : `/api/events?after=${last}`);
    source.addEventListener("open", () => {
      wait = FIRST_WAIT;
      onContact(true);
    });
    source.addEventListener("tick", note);
    source.addEventListener("changed", (event) => {
      note(event);
      const changed = read(event.data);
      // Words of a server that is newer than this page.
      if (changed === null) onReset();
      else onChanged(changed);
    });
    source.addEventListener("reset", (event) => {
      note(event);
      onReset();
    });
    source.addEventListener("error", () => {
      close();
      onContact(false);
      // Not all pages at once when the server is back.
      timer = setTimeout(open, wait * (0.75 + Math.random() / 2));
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
  };
  return { open, close };
}
