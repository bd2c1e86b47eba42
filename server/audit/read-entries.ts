/** Reads entries of one district's log, newest first; by number, so that new ones move nothing. */
import { and, count, desc, eq, gte, ilike, inArray, lt, type SQL } from "drizzle-orm";
import type { StoredEntry } from "#data/schema/log.ts";
import { logEntries } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import { endOfDay, startOfDay } from "./local-day.ts";
import type { LogFilter } from "./question.ts";

/** A pattern that finds the text itself, whatever signs are in it. */
const holding = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

function matching({ district, kind, who, subject, from, to }: LogFilter): SQL | undefined {
  return and(
    eq(logEntries.districtId, district),
    kind === undefined || kind.length === 0 ? undefined : inArray(logEntries.kind, kind),
    who === undefined ? undefined : ilike(logEntries.who, holding(who)),
    subject === undefined ? undefined : ilike(logEntries.subject, holding(subject)),
    from === undefined ? undefined : gte(logEntries.at, startOfDay(from).toISOString()),
    to === undefined ? undefined : lt(logEntries.at, endOfDay(to).toISOString()),
  );
}

export function toEntry({ districtId, accountId, ...rest }: typeof logEntries.$inferSelect): StoredEntry {
  return { district: districtId, account: accountId, ...rest };
}

export interface Found {
  entries: StoredEntry[];
  /** The number that the next page comes before; null after the last. */
  next: number | null;
}

/** @param before only entries with a lower number */
export async function readEntries(
  db: Db,
  filter: LogFilter,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<Found> {
  const rows = await db
    .select()
    .from(logEntries)
    .where(and(matching(filter), before === undefined ? undefined : lt(logEntries.number, before)))
    .orderBy(desc(logEntries.number))
    .limit(limit + 1);
  const entries = rows.slice(0, limit).map(toEntry);
  return { entries, next: rows.length > limit ? (entries.at(-1)?.number ?? null) : null };
}

/** How many entries there are in all. */
export async function countEntries(db: Db, filter: LogFilter): Promise<number> {
  const [row] = await db.select({ found: count() }).from(logEntries).where(matching(filter));
  return row?.found ?? 0;
}
