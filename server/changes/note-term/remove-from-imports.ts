/** Takes follow-ups whose term is over out of the plans that the kept imports hold. */
import { and, eq, sql } from "drizzle-orm";
import { mapMeasures } from "#data/rules/map-measures.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { SetPlan } from "#data/schema/operation.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Tx } from "#server/db/open.ts";
import type { NoteTerm } from "./expiry.ts";

function within(operation: SetPlan, { goes, ofPlan }: NoteTerm): { left: SetPlan; removed: number } {
  const { content } = operation;
  if (content === null) return { left: operation, removed: 0 };
  const writtenBy = ofPlan(content.year);
  let removed = 0;
  const left = mapMeasures(content, (measure) => {
    const followUps = measure.followUps.filter((note) => !goes(measure.id, note, writtenBy));
    removed += measure.followUps.length - followUps.length;
    return { ...measure, followUps };
  });
  return { left: { ...operation, content: left }, removed };
}

/** @returns how many imports lost some */
export async function removeFromImports(tx: Tx, district: DistrictId, term: NoteTerm): Promise<number> {
  const imports = and(eq(changes.districtId, district), sql`${changes.operation}->>'kind' = 'set-plan'`);
  let emptied = 0;
  // One at a time: each holds a plan twice.
  for (const { id } of await tx.select({ id: changes.id }).from(changes).where(imports)) {
    const one = and(eq(changes.districtId, district), eq(changes.id, id));
    const [row] = await tx.select().from(changes).where(one);
    if (row === undefined) continue;
    const operation = within(SetPlan.parse(row.operation), term);
    const reverse = within(SetPlan.parse(row.reverse), term);
    if (operation.removed + reverse.removed === 0) continue;
    emptied += 1;
    await tx.update(changes).set({ operation: operation.left, reverse: reverse.left }).where(one);
  }
  return emptied;
}
