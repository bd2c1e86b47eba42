/** The job that carries out the terms: when the server starts, and once a day. */
import type { Retention as Terms } from "#data/schema/setting.ts";
import type { Db } from "#server/db/open.ts";
import type { Log } from "#server/log.ts";
import { removeExpired, type Term } from "./remove-expired.ts";
import { removeStale } from "./remove-stale.ts";

const EVERY_MS = 24 * 60 * 60 * 1_000;

export interface RetentionOptions {
  db: Db;
  log: Log;
  districts: () => readonly string[];
  /** How many days a district keeps what. */
  termsOf: (district: string) => Promise<Terms>;
  /** Removes the follow-ups that are past their term. */
  removeNotes: (term: Term) => Promise<unknown>;
  /** Removes the files that plans were taken in from. */
  removeFiles: (term: Term) => Promise<unknown>;
  /** Removes what the public has told and whose term is over. */
  removeFeedback: (term: Term) => Promise<unknown>;
  /** Removes the drafts that nobody finishes. */
  removeDrafts: (now: Date) => Promise<unknown>;
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
  termsOf,
  removeNotes,
  removeFiles,
  removeFeedback,
  removeDrafts,
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
    await guarded("drafts", () => removeDrafts(now()));
    for (const district of districts()) {
      await guarded(`follow-ups of ${district}`, async () => {
        const { noteDays } = await termsOf(district);
        if (noteDays !== null) await removeNotes({ district, keepDays: noteDays, now: now() });
      });
      await guarded(`documents of ${district}`, async () => {
        const { documentDays } = await termsOf(district);
        if (documentDays !== null) await removeFiles({ district, keepDays: documentDays, now: now() });
      });
      await guarded(`feedback of ${district}`, async () => {
        const { feedbackDays } = await termsOf(district);
        await removeFeedback({ district, keepDays: feedbackDays, now: now() });
      });
      await guarded(`log of ${district}`, async () => {
        const { logDays } = await termsOf(district);
        await removeExpired(db, { district, keepDays: logDays, now: now() });
      });
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
