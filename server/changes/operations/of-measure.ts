/** What writes to a measure share. */
import { measures } from "#server/db/tables.ts";
import { isMeasure, type LockedMeasure, lockMeasure, type MeasureKey } from "./lock-measure.ts";
import type { SubjectKind } from "./operation-kind.ts";

export const ofMeasure: SubjectKind<MeasureKey, LockedMeasure> = {
  lock: lockMeasure,
  setVersion: async (tx, key, version) => {
    await tx.update(measures).set({ version }).where(isMeasure(key));
  },
};
