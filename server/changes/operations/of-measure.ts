/** What writes to a measure share. */
import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { DistrictId } from "#data/schema/ids.ts";
import type { Tx } from "#server/db/open.ts";
import { causes, measures, plans, priorityAreas, problems } from "#server/db/tables.ts";
import { isMeasure, type LockedMeasure, lockMeasure, type MeasureKey } from "./lock-measure.ts";
import type { SubjectKind } from "./operation-kind.ts";

/**
 * The plans of some rows, each held until the transaction ends.
 *
 * @param which the condition that finds the rows
 */
async function holdPlans(tx: Tx, district: DistrictId, which: SQL | undefined): Promise<string[]> {
  const own = tx
    .select({ id: priorityAreas.planId })
    .from(measures)
    .innerJoin(causes, and(eq(causes.districtId, district), eq(causes.id, measures.causeId)))
    .innerJoin(problems, and(eq(problems.districtId, district), eq(problems.id, causes.problemId)))
    .innerJoin(
      priorityAreas,
      and(eq(priorityAreas.districtId, district), eq(priorityAreas.id, problems.priorityAreaId)),
    )
    .where(which);
  const found = await tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.districtId, district), inArray(plans.id, own)))
    // In order, as whoever writes rows of several plans takes them.
    .orderBy(asc(plans.id))
    .for("update");
  return found.map(({ id }) => id);
}

/** A plan's version counts up with its rows': whoever has read the plan has read an older one. */
export async function countPlansUp(tx: Tx, district: DistrictId, which: SQL | undefined): Promise<void> {
  const held = await holdPlans(tx, district, which);
  await tx
    .update(plans)
    .set({ version: sql`${plans.version} + 1` })
    .where(and(eq(plans.districtId, district), inArray(plans.id, held)));
}

export const ofMeasure: SubjectKind<MeasureKey, LockedMeasure> = {
  lock: lockMeasure,
  setVersion: async (tx, key, version) => {
    await tx.update(measures).set({ version }).where(isMeasure(key));
    await countPlansUp(tx, key.district, isMeasure(key));
  },
};
