/** Drafts that nobody finishes do not stay: they hold documents as they came, names and all. */
import type { Db } from "#server/db/open.ts";
import { refusalWords } from "#server/plans/index.ts";
import { endAbandoned, removeOldDrafts } from "./store.ts";

/** How long a draft is kept. */
const DRAFT_MS = 30 * 24 * 60 * 60 * 1_000;
/** Longer than any reading takes, its wait for a turn included. */
const READING_MS = 30 * 60 * 1_000;

/** @returns how many drafts were removed */
export async function removeExpiredDrafts(db: Db, now: Date): Promise<number> {
  const ago = (ms: number) => new Date(now.getTime() - ms);
  const cancelled = refusalWords({ reason: "cancelled", where: null, limit: null, found: null });
  await endAbandoned(db, ago(READING_MS), cancelled);
  return removeOldDrafts(db, ago(DRAFT_MS));
}
