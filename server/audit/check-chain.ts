/** Checks that a district's chain is whole, page by page so that memory stays bounded. */
import { and, asc, eq, gt } from "drizzle-orm";
import type { ChainBreak } from "#data/schema/log-answer.ts";
import { logEntries, logHeads } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import { firstBreak, NOTHING_BEFORE } from "./chain.ts";
import { toEntry } from "./read-entries.ts";

const PAGE = 1_000;

export interface Checked {
  entries: number;
  break: ChainBreak | null;
  lastHash: string;
}

type Head = typeof logHeads.$inferSelect;
type Link = { number: number; hash: string };

async function headOf(db: Db, districtId: string): Promise<Head> {
  const [head] = await db.select().from(logHeads).where(eq(logHeads.districtId, districtId));
  return (
    head ?? {
      districtId,
      lastNumber: 0,
      lastHash: NOTHING_BEFORE,
      removedTo: 0,
      removedHash: NOTHING_BEFORE,
    }
  );
}

/** The last entry must be the one that the head names: else the newest ones could be cut off unseen. */
function endBreak({ lastNumber, lastHash }: Head, last: Link): ChainBreak | null {
  if (last.number < lastNumber) return { number: last.number + 1, reason: "missing" };
  return last.hash === lastHash ? null : { number: last.number, reason: "changed" };
}

async function walk(db: Db, head: Head): Promise<Checked> {
  let last: Link = { number: head.removedTo, hash: head.removedHash };
  for (let entries = 0; ; ) {
    const rows = await db
      .select()
      .from(logEntries)
      .where(and(eq(logEntries.districtId, head.districtId), gt(logEntries.number, last.number)))
      .orderBy(asc(logEntries.number))
      .limit(PAGE);
    // What was written while the check runs is for the next one.
    const page = rows.filter(({ number }) => number <= head.lastNumber).map(toEntry);
    const broken = firstBreak(last, page);
    if (broken !== null) return { entries: entries + page.length, break: broken, lastHash: head.lastHash };
    entries += page.length;
    last = page.at(-1) ?? last;
    if (page.length < PAGE) return { entries, break: endBreak(head, last), lastHash: head.lastHash };
  }
}

/**
 * The check holds no transaction: an embedded database has one session, and all would wait. Entries
 * whose term runs out meanwhile look like a break; then it starts anew.
 */
export async function checkChain(db: Db, district: string): Promise<Checked> {
  for (;;) {
    const head = await headOf(db, district);
    const checked = await walk(db, head);
    const { removedTo } = await headOf(db, district);
    if (checked.break === null || removedTo === head.removedTo) return checked;
  }
}
