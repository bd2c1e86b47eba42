/** The job that carries out the terms: when the server starts, and once a day. */
import type { Db } from "#server/db/open.ts";
import type { Log } from "#server/log.ts";
import { removeExpired } from "./remove-expired.ts";
import { removeStale } from "./remove-stale.ts";

const EVERY_MS = 24 * 60 * 60 * 1_000;

export interface RetentionOptions {
  db: Db;
  log: Log;
  districts: () => readonly string[];
  /** How many days a district keeps its log. */
  termOf: (district: string) => Promise<number>;
  now?: () => Date;
}

export interface Retention {
  /** Carries out all terms once. A fault is logged: the next district, and the next day, get their turn. */
  run: () => Promise<void>;
  stop: () => void;
}

export function startRetention({
  db,
  log,
  districts,
  termOf,
  now = () => new Date(),
}: RetentionOptions): Retention {
  const guarded = async (what: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      log.error({ err: error, what }, "retention failed");
    }
  };
  const runAll = async () => {
    await guarded("sessions", () => removeStale(db, now()));
    for (const district of districts()) {
      await guarded(district, async () =>
        removeExpired(db, { district, keepDays: await termOf(district), now: now() }),
      );
    }
  };
  let running: Promise<void> | null = null;
  const run = () => {
    running ??= runAll().finally(() => {
      running = null;
    });
    return running;
  };
  void run();
  const timer = setInterval(() => void run(), EVERY_MS);
  timer.unref();
  return { run, stop: () => clearInterval(timer) };
}
