/** Sets some fields of a measure. */
import { type ChangeMeasure, MeasurePatch } from "#data/schema/operation.ts";
import type { Tx } from "#server/db/open.ts";
import { measures } from "#server/db/tables.ts";
import { isMeasure, type LockedMeasure } from "./lock-measure.ts";
import { ofMeasure } from "./of-measure.ts";
import type { OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";

/** @returns what those fields held before */
export async function setFields(
  tx: Tx,
  operation: ChangeMeasure,
  { record, fields }: Pick<LockedMeasure, "record" | "fields">,
): Promise<MeasurePatch> {
  const after = { ...fields, ...operation.set };
  await tx
    .update(measures)
    .set({ record: { ...record, ...after }, status: after.status, targetYear: after.schedule?.targetYear })
    .where(isMeasure(operation));
  // What a row lacks until somebody notes it must go again when that is taken back.
  const before = Object.entries({ outcomes: [], ...fields }).filter(([field]) => field in operation.set);
  return MeasurePatch.parse(Object.fromEntries(before));
}

export const changeMeasure: OperationKind<ChangeMeasure, LockedMeasure> = {
  ...ofMeasure,
  issues: ({ set }, { fields }, known) => personIssues(set, fields, known),
  apply: async (tx, operation, current) => ({ ...operation, set: await setFields(tx, operation, current) }),
};
