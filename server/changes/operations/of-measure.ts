/** What writes to a measure share. */
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "#server/db/open.ts";
import { causes, measures, plans, priorityAreas, problems } from "#server/db/tables.ts";
import { isMeasure, type LockedMeasure, lockMeasure, type MeasureKey } from "./lock-measure.ts";
import type { SubjectKind } from "./operation-kind.ts";

/** A plan's version counts up with each of its rows': whoever has read the plan has read an older one. */
export async function countPlanUp(tx: Tx, key: MeasureKey): Promise<void> {
  const { district } = key;
  const plan = tx
    .select({ id: priorityAreas.planId })
    .from(measures)
    .innerJoin(causes, and(eq(causes.districtId, district), eq(causes.id, measures.causeId)))
    .innerJoin(problems, and(eq(problems.districtId, district), eq(problems.id, causes.problemId)))
    .innerJoin(
      priorityAreas,
      and(eq(priorityAreas.districtId, district), eq(priorityAreas.id, problems.priorityAreaId)),
    )
    .where(isMeasure(key));
  await tx
    .update(plans)
    .set({ version: sql`${plans.version} + 1` })
    .where(and(eq(plans.districtId, district), eq(plans.id, plan)));
}

export const ofMeasure: SubjectKind<MeasureKey, LockedMeasure> = {
  lock: lockMeasure,
  setVersion: async (tx, key, version) => {
    await tx.update(measures).set({ version }).where(isMeasure(key));
    await countPlanUp(tx, key);
  },
};
