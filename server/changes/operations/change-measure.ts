/** Sets some fields of a measure. */
import { type ChangeMeasure, MeasurePatch } from "#data/schema/operation.ts";
import { measures } from "#server/db/tables.ts";
import { isMeasure, type LockedMeasure } from "./lock-measure.ts";
import { ofMeasure } from "./of-measure.ts";
import type { OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";

export const changeMeasure: OperationKind<ChangeMeasure, LockedMeasure> = {
  ...ofMeasure,
  issues: ({ set }, { fields }, known) => personIssues(set, fields, known),
  apply: async (tx, operation, { record, fields }) => {
    const after = { ...fields, ...operation.set };
    await tx
      .update(measures)
      .set({ record: { ...record, ...after }, status: after.status, targetYear: after.schedule?.targetYear })
      .where(isMeasure(operation));
    const before = Object.entries(fields).filter(([field]) => field in operation.set);
    return { ...operation, set: MeasurePatch.parse(Object.fromEntries(before)) };
  },
};
