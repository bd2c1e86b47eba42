/** Removes what lets nobody in any longer: sessions and tickets past their time, and old failed attempts. */
import { lte } from "drizzle-orm";
import { attempts, sessions, tickets } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import { exclusively } from "./exclusively.ts";

/** How long a failed sign-in is remembered; no lock lasts as long. */
const ATTEMPT_MS = 24 * 60 * 60 * 1_000;

export async function removeStale(db: Db, now: Date): Promise<void> {
  const moment = now.toISOString();
  await exclusively(db, async (tx) => {
    await tx.delete(sessions).where(lte(sessions.expiresAt, moment));
    await tx.delete(tickets).where(lte(tickets.expiresAt, moment));
    const longAgo = new Date(now.getTime() - ATTEMPT_MS).toISOString();
    await tx.delete(attempts).where(lte(attempts.lastAt, longAgo));
  });
}
