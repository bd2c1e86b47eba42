/** Brings this instance up to date with the database, and tells everyone here what has happened. */
import type { SnapshotStore } from "#server/dataset/index.ts";
import type { Db } from "#server/db/open.ts";
import type { Log } from "#server/log.ts";
import type { Hub } from "./hub.ts";
import { changesBetween } from "./missed.ts";

interface CatchUpOptions {
  db: Db;
  /** Must have been read once. */
  store: SnapshotStore;
  hub: Hub;
  log: Log;
}

/**
 * A function that announces every change since it last did, in order and each once, however often
 * and from wherever it is called. What fails is tried again by the next call.
 */
export function catchUpWith({ db, store, hub, log }: CatchUpOptions): () => void {
  let told = store.current.revision;
  let isRunning = false;
  let isWanted = false;

  const step = async () => {
    const { revision } = await store.refresh();
    if (revision === told) return;
    const changes = await changesBetween(db, told, revision);
    told = revision;
    if (changes === null) hub.announce({ kind: "reset", revision });
    else for (const changed of changes) hub.announce({ kind: "changed", changed });
  };

  const run = async () => {
    isRunning = true;
    // A change that comes while one is read is read next.
    while (isWanted) {
      isWanted = false;
      await step().catch((error: unknown) => log.error({ err: error }, "changes could not be read"));
    }
    isRunning = false;
  };

  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}
