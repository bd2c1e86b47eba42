/** Joint efforts as they are kept. */
import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { Effort, EffortContent } from "#data/schema/effort.ts";
import type { EffortId } from "#data/schema/ids.ts";
import { changes } from "#server/db/access-tables.ts";
import { efforts } from "#server/db/beside-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";

/** What a row holds; null once it is taken away. */
export const keptEffort = (content: unknown): EffortContent | null => EffortContent.nullable().parse(content);

const effortOf = ({ districtId, id, version, content }: typeof efforts.$inferSelect): Effort =>
  Effort.parse({ ...EffortContent.parse(content), id, district: districtId, version });

/** By day and hour; those without a day last, by name. */
function inOrder(a: Effort, b: Effort): number {
  const [first, second] = [a, b].map(({ date, from }) => `${date ?? "~"} ${from ?? ""}`);
  if (first !== second) return (first ?? "") < (second ?? "") ? -1 : 1;
  return a.title.localeCompare(b.title, "sv");
}

/** Every effort of every district. */
export async function readEfforts(db: Db): Promise<Effort[]> {
  const rows = await db.select().from(efforts).where(isNotNull(efforts.content));
  return rows.map(effortOf).sort(inOrder);
}

/** One that was taken away, as it was before; null where it is there, and where it never was. */
export async function readRemovedEffort(db: Db, id: EffortId): Promise<Effort | null> {
  const [row] = await db
    .select()
    .from(efforts)
    .where(and(eq(efforts.id, id), isNull(efforts.content)));
  if (row === undefined) return null;
  const ofIt = and(
    eq(changes.districtId, row.districtId),
    sql`${changes.operation}->>'effort' = ${id}`,
    sql`${changes.operation}->>'kind' = 'set-effort'`,
  );
  const [last] = await db
    .select({ before: sql<unknown>`${changes.reverse}->'content'` })
    .from(changes)
    .where(ofIt)
    .orderBy(desc(changes.revision))
    .limit(1);
  const before = keptEffort(last?.before ?? null);
  return before === null
    ? null
    : Effort.parse({ ...before, id, district: row.districtId, version: row.version });
}

/** One, whoever asks; null where it is not there, or no longer. */
export async function readEffort(db: Db | Tx, id: string): Promise<Effort | null> {
  const [row] = await db.select().from(efforts).where(eq(efforts.id, id));
  return row === undefined || row.content === null ? null : effortOf(row);
}
