/** Sets some fields of several measures. */
import { sql } from "drizzle-orm";
import { singleChanges } from "#data/rules/single-changes.ts";
import type { ChangeMeasures, MeasurePatch } from "#data/schema/operation.ts";
import { measures } from "#server/db/tables.ts";
import { setFields } from "./change-measure.ts";
import { areMeasures, type LockedMeasures, lockMeasures } from "./lock-measures.ts";
import { countPlansUp } from "./of-measure.ts";
import type { OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";
import { ChangeRefused } from "./refused.ts";

export const changeMeasures: OperationKind<ChangeMeasures, LockedMeasures> = {
  lock: lockMeasures,
  setVersion: async (tx, operation) => {
    const which = areMeasures(operation);
    await tx
      .update(measures)
      .set({ version: sql`${measures.version} + 1` })
      .where(which);
    await countPlansUp(tx, operation.district, which);
  },
  issues: (operation, { rows }, known) =>
    singleChanges(operation).flatMap(({ measure, set }) =>
      personIssues(set, rows.get(measure)?.fields, known),
    ),
  apply: async (tx, operation, { rows }) => {
    const before: MeasurePatch[] = [];
    for (const change of singleChanges(operation)) {
      const row = rows.get(change.measure);
      if (row === undefined) throw new ChangeRefused("not-found");
      before.push(await setFields(tx, change, row));
    }
    return { ...operation, sets: before };
  },
};
