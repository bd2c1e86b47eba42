/** The difference between two plans, or between two states of one: each row once, by priority area. Pure. */

import type { FateCounts } from "#data/schema/compared.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { PriorityAreaKind } from "#data/schema/plan.ts";
import type { PlanDifference, RowDifference } from "#data/schema/plan-difference.ts";
import type { Status } from "#data/schema/status.ts";
import { changedFields } from "./compared-values.ts";
import { inPlanOrder, type RowLinks } from "./link-rows.ts";

/** Says how far a measure has come: a plan that starts from it carries it over. */
const isProgress = (status: Status): boolean => status !== "planned" && status !== "unknown";

function rowDifference(before: MeasureRow | null, after: MeasureRow | null): RowDifference {
  if (before === null || after === null)
    return { fate: before === null ? "new" : "dropped", fields: [], carriesStatus: false, before, after };
  const fields = changedFields(before, after);
  const carriesStatus =
    before.plan.id !== after.plan.id && before.status === after.status && isProgress(after.status);
  return { fate: fields.length === 0 ? "kept" : "changed", fields, carriesStatus, before, after };
}

const countsOf = (rows: readonly RowDifference[]): FateCounts => {
  const counts = { changed: 0, new: 0, dropped: 0, kept: 0 };
  for (const { fate } of rows) counts[fate] += 1;
  return counts;
};

/** A row that has moved to another area is told where it now stands. */
const areaOf = ({ before, after }: RowDifference): PriorityAreaKind | undefined =>
  (after ?? before)?.priorityArea.kind;

/**
 * Compares what a reader may see of the two.
 *
 * @param before the earlier one's rows, in any order
 * @param after the later one's rows, in any order
 * @param links which of them are the same, as `linkRows` has them of the whole rows; one whose other
 *   side the reader may not see is new, or dropped, to that reader
 */
export function comparePlans(
  before: readonly MeasureRow[],
  after: readonly MeasureRow[],
  links: RowLinks,
): PlanDifference {
  const earlier = new Map(before.map((row) => [row.id, row]));
  const rows = [...after].sort(inPlanOrder).map((row) => {
    const was = links.get(row.id);
    return rowDifference((was === undefined ? undefined : earlier.get(was)) ?? null, row);
  });
  const found = new Set(rows.flatMap((row) => row.before?.id ?? []));
  const dropped = [...before].filter(({ id }) => !found.has(id)).sort(inPlanOrder);
  const all = [...rows, ...dropped.map((row) => rowDifference(row, null))];
  return {
    counts: countsOf(all),
    areas: PriorityAreaKind.options.flatMap((kind) => {
      const own = all.filter((row) => areaOf(row) === kind);
      return own.length === 0 ? [] : [{ kind, counts: countsOf(own), rows: own }];
    }),
  };
}

export type TargetYearMove =
  | { kind: "moved"; from: number; to: number }
  | { kind: "set"; to: number }
  | { kind: "dropped"; from: number };

/** How the year by which a site should be done with has moved; null where it has not. */
export function targetYearMove({ before, after }: RowDifference): TargetYearMove | null {
  const [from, to] = [before?.schedule.targetYear ?? null, after?.schedule.targetYear ?? null];
  if (before === null || after === null || from === to) return null;
  if (from === null) return to === null ? null : { kind: "set", to };
  return to === null ? { kind: "dropped", from } : { kind: "moved", from, to };
}
