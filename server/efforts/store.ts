/** Joint efforts as they are kept. */
import { eq, isNotNull } from "drizzle-orm";
import { Effort, EffortContent } from "#data/schema/effort.ts";
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

/** One, whoever asks; null where it is not there, or no longer. */
export async function readEffort(db: Db | Tx, id: string): Promise<Effort | null> {
  const [row] = await db.select().from(efforts).where(eq(efforts.id, id));
  return row === undefined || row.content === null ? null : effortOf(row);
}
