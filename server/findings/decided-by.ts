/** Who decided last on each finding, and when: what the changes tell. */
import { asc, eq, sql } from "drizzle-orm";
import type { FindingKey } from "#data/schema/finding.ts";
import type { FindingList, ReviewedFinding } from "#data/schema/finding-answer.ts";
import { accounts, changes } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";

type Decided = FindingList["decided"][number];

/** @param findings those of which it is asked */
export async function decidedBy(db: Db, findings: readonly ReviewedFinding[]): Promise<Decided[]> {
  const asked = new Map<string, { key: FindingKey; district: ReviewedFinding["district"] }>();
  for (const { finding, district } of findings)
    if (finding !== undefined && finding.decision !== null)
      asked.set(finding.key, { key: finding.key, district });
  if (asked.size === 0) return [];
  const key = sql<string>`${changes.operation}->>'finding'`;
  const rows = await db
    .select({ key, at: changes.at, who: accounts.name })
    .from(changes)
    .leftJoin(accounts, eq(accounts.id, changes.accountId))
    .where(sql`${key} is not null`)
    .orderBy(asc(changes.revision));
  const last = new Map(rows.map((row) => [row.key, row]));
  return [...asked.values()].flatMap(({ key: one, district }) => {
    const row = last.get(one);
    return row === undefined ? [] : [{ district, key: one, at: row.at, who: row.who }];
  });
}
