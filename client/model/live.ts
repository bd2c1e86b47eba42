/** Keeps the page's answers up to date with what others change, as long as it is seen. */
import type { QueryClient } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { ApiError, api } from "#client/api/api.ts";
import { eventStream } from "#client/api/event-stream.ts";
import { isOwnWrite, oldestRevision } from "#client/api/revision.ts";
import type { ChangedEvent } from "#data/schema/live-event.ts";
import { refresh, refreshAll } from "./refresh.ts";
import { whileSeen } from "./while-seen.ts";

/** Milliseconds; changes that come so close together are asked for at once. */
const TOGETHER = 500;
/** Milliseconds without contact after which it is said. */
const LOST = 10_000;

export interface LiveHeard {
  /** Others have changed so many of the measures behind what the page shows. */
  onRefreshed: (measures: number) => void;
  onContact: (isThere: boolean) => void;
}

/** A stream may be refused while everything else is answered: then contact is not lost. */
const serverAnswers = (): Promise<boolean> =>
  parseResponse(api.meta.$get()).then(
    () => true,
    (error: unknown) => error instanceof ApiError,
  );

/** Runs until what it gives is called. */
export function keepLive(queryClient: QueryClient, { onRefreshed, onContact }: LiveHeard): () => void {
  let waiting: ChangedEvent[] = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let losing: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    const events = waiting;
    waiting = [];
    gathering = undefined;
    const isShown = refresh(queryClient, events);
    const others = events.filter(({ revision }) => !isOwnWrite(revision));
    const measures = new Set(others.flatMap((event) => event.measures)).size;
    if (isShown && measures > 0) onRefreshed(measures);
  };
  const found = () => {
    clearTimeout(losing);
    losing = undefined;
    onContact(true);
  };
  const lost = () => {
    losing ??= setTimeout(async () => {
      const isThere = await serverAnswers();
      // The stream may have come back while the question was under way.
      if (losing === undefined) return;
      losing = undefined;
      onContact(isThere);
    }, LOST);
  };
  const begin = () => {
    const stream = eventStream(oldestRevision(), {
      onChanged: (event) => {
        waiting.push(event);
        gathering ??= setTimeout(flush, TOGETHER);
      },
      onReset: () => refreshAll(queryClient),
      onContact: (isThere) => (isThere ? found() : lost()),
    });
    return whileSeen(stream);
  };

  // The first answers come first: the stream takes none of the browser's few connections from them.
  const cache = queryClient.getQueryCache();
  let stop = () => {};
  const wait = cache.subscribe(() => {
    if (oldestRevision() === null || queryClient.isFetching() > 0) return;
    wait();
    stop = begin();
  });
  return () => {
    wait();
    stop();
    clearTimeout(gathering);
    clearTimeout(losing);
  };
}
