/** Brings it together: who listens here, what is new in the database, and the other instances. */
import type { Changed } from "#server/changes/index.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import type { Database } from "#server/db/open.ts";
import type { Log } from "#server/log.ts";
import { catchUpWith } from "./catch-up.ts";
import { Hub, type StreamLimits, type Who } from "./hub.ts";
import { hearInstances, notifyRights } from "./instances.ts";

export interface Live {
  hub: Hub;
  /**
   * To be called when a write has been committed here. What it was is read from the database again,
   * so that every instance tells the same in the same order.
   */
  changed: (changed: Changed) => void;
  /** To be called when a session ends or grants change: those streams end, on every instance. */
  endStreamsOf: (who: Who) => Promise<void>;
  /** Ends every stream and listens no more. */
  close: () => Promise<void>;
}

interface LiveOptions {
  database: Pick<Database, "db" | "listen">;
  /** Must have been read once. */
  store: SnapshotStore;
  limits: StreamLimits;
  log: Log;
}

export function startLive({ database: { db, listen }, store, limits, log }: LiveOptions): Live {
  const hub = new Hub(limits);
  const catchUp = catchUpWith({ db, store, hub, log });
  const heard = {
    onChange: catchUp,
    onRights: (who: Who) => hub.endStreamsOf(who),
    // Somebody's rights may have changed unheard.
    onGap: () => hub.endAll(),
  };
  const leave = listen === null ? async () => {} : hearInstances(listen, heard, log);
  return {
    hub,
    changed: catchUp,
    endStreamsOf: async (who) => {
      hub.endStreamsOf(who);
      if (listen !== null) await notifyRights(db, who);
    },
    close: async () => {
      hub.close();
      await leave();
    },
  };
}
