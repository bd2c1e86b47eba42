/** Carries out the log's term (gallring): what is older is removed for good, and that it was is logged. */
import { and, asc, desc, eq, gte, lt, lte, sql } from "drizzle-orm";
import { LOG_DAYS } from "#data/schema/log.ts";
import { logEntries, logHeads } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { appendLog, SYSTEM } from "./append.ts";
import { exclusively } from "./exclusively.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The last entry that goes: the chain loses its beginning alone, up to the first entry within the term. */
async function lastToGo(tx: Tx, district: string, limit: string) {
  const isTheirs = eq(logEntries.districtId, district);
  const [firstKept] = await tx
    .select({ number: logEntries.number })
    .from(logEntries)
    .where(and(isTheirs, gte(logEntries.at, limit)))
    .orderBy(asc(logEntries.number))
    .limit(1);
  const [last] = await tx
    .select({ number: logEntries.number, hash: logEntries.hash })
    .from(logEntries)
    .where(and(isTheirs, firstKept === undefined ? undefined : lt(logEntries.number, firstKept.number)))
    .orderBy(desc(logEntries.number))
    .limit(1);
  return last;
}

export interface Term {
  district: string;
  /** Fewer than anybody may set count as the fewest. */
  keepDays: number;
  now: Date;
}

/** How many entries were removed; none when another instance is at it. */
export async function removeExpired(db: Db, { district, keepDays, now }: Term): Promise<number> {
  const days = Math.max(LOG_DAYS.least, keepDays);
  const limit = new Date(now.getTime() - days * DAY_MS).toISOString();
  const removed = await exclusively(db, async (tx) => {
    const isTheirs = eq(logHeads.districtId, district);
    // Nobody writes to the chain while its other end moves.
    await tx.select().from(logHeads).where(isTheirs).for("update");
    const last = await lastToGo(tx, district, limit);
    if (last === undefined) return 0;
    await tx.execute(sql`set local platsplan.retention = 'on'`);
    const { rowCount } = await tx
      .delete(logEntries)
      .where(and(eq(logEntries.districtId, district), lte(logEntries.number, last.number)));
    await tx.execute(sql`set local platsplan.retention = 'off'`);
    await tx.update(logHeads).set({ removedTo: last.number, removedHash: last.hash }).where(isTheirs);
    const details = { removed: rowCount ?? 0, upTo: last.number, olderThan: limit, keepDays: days };
    await appendLog(tx, SYSTEM, { district, kind: "retention", subject: `log ${district}`, details }, now);
    return rowCount ?? 0;
  });
  return removed ?? 0;
}
