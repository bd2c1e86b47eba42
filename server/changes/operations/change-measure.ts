/** Sets some fields of a measure. */
import { type ChangeMeasure, MeasurePatch } from "#data/schema/operation.ts";
import type { Tx } from "#server/db/open.ts";
import { measures } from "#server/db/tables.ts";
import { isMeasure, type LockedMeasure } from "./lock-measure.ts";

/** @returns what sets them back */
export async function changeMeasure(
  tx: Tx,
  operation: ChangeMeasure,
  { record, fields }: LockedMeasure,
): Promise<ChangeMeasure> {
  const after = { ...fields, ...operation.set };
  await tx
    .update(measures)
    .set({ record: { ...record, ...after }, status: after.status, targetYear: after.schedule?.targetYear })
    .where(isMeasure(operation));
  const before = Object.entries(fields).filter(([field]) => field in operation.set);
  return { ...operation, set: MeasurePatch.parse(Object.fromEntries(before)) };
}
