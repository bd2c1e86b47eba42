/** Several instances on one database: each tells the others through NOTIFY, and hears them. */
import { sql } from "drizzle-orm";
import type { Listen } from "#server/db/listen.ts";
import type { Db } from "#server/db/open.ts";
import type { Log } from "#server/log.ts";
import { Who } from "./hub.ts";

const CHANNEL = "platsplan";
/** Milliseconds between attempts after a lost connection: doubled each time, up to the longest. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
/** Milliseconds; what no message has told of is found all the same after so long. */
const LOOK_EVERY = 30_000;

const tell = async (db: Pick<Db, "execute">, message: string): Promise<void> =>
  void (await db.execute(sql`select pg_notify(${CHANNEL}, ${message})`));

/** To be called in a write's transaction: the other instances hear of it once it is committed. */
export const notifyInstances = (tx: Pick<Db, "execute">, revision: number): Promise<void> =>
  tell(tx, String(revision));

/** Tells the other instances that somebody may see something else from now on. */
export const notifyRights = (db: Pick<Db, "execute">, who: Who): Promise<void> => tell(db, who);

export interface Heard {
  /** There may be something new in the database. */
  onChange: () => void;
  onRights: (who: Who) => void;
  /** Listening begins anew: what was said meanwhile is not known. */
  onGap: () => void;
}

/** Listens for the other instances until what it gives is called; a lost connection is made anew. */
export function hearInstances(listen: Listen, heard: Heard, log: Log): () => Promise<void> {
  let wait = FIRST_WAIT;
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let leave = async () => {};

  const onMessage = (message: string) => {
    const who = Who.safeParse(message);
    if (who.success) heard.onRights(who.data);
    else heard.onChange();
  };
  const retry = (error: unknown) => {
    if (isOver) return;
    log.warn({ err: error, ms: wait }, "the other instances are not heard; trying again");
    timer = setTimeout(connect, wait).unref();
    wait = Math.min(wait * 2, LONGEST_WAIT);
  };
  const connect = () =>
    void listen(CHANNEL, onMessage, retry).then((close) => {
      // Stopped while it was being made.
      if (isOver) return close();
      leave = close;
      wait = FIRST_WAIT;
      heard.onGap();
      heard.onChange();
    }, retry);

  connect();
  const look = setInterval(heard.onChange, LOOK_EVERY).unref();
  return async () => {
    isOver = true;
    clearInterval(look);
    clearTimeout(timer);
    await leave();
  };
}
