/** What one state of a plan has that another has not, row by row; pure. */
import { isDeepStrictEqual } from "node:util";
import type { MeasureId } from "#data/schema/ids.ts";
import type { Plan } from "#data/schema/plan.ts";

export interface PlanDifference {
  added: MeasureId[];
  /** Rows that come to say something else; where in the document one stands does not count. */
  changed: MeasureId[];
  dropped: MeasureId[];
}

/** What each row says, its problem and its cause included, without where it stands. */
function saidBy(plan: Plan | null): Map<MeasureId, unknown> {
  const said = new Map<MeasureId, unknown>();
  for (const { kind, problems } of plan?.priorityAreas ?? []) {
    for (const { id: _p, causes, places: problemPlaces, ...problem } of problems) {
      for (const { id: _c, measures, ...cause } of causes) {
        for (const { id, source: _s, places, ...measure } of measures) {
          said.set(id, { kind, problem, cause, measure, places: places ?? problemPlaces });
        }
      }
    }
  }
  return said;
}

export function planDifference(before: Plan | null, after: Plan | null): PlanDifference {
  const was = saidBy(before);
  const is = saidBy(after);
  return {
    added: [...is.keys()].filter((id) => !was.has(id)),
    changed: [...is.keys()].filter((id) => was.has(id) && !isDeepStrictEqual(was.get(id), is.get(id))),
    dropped: [...was.keys()].filter((id) => !is.has(id)),
  };
}

/** Every row that is not as it was. */
export const touched = ({ added, changed, dropped }: PlanDifference): MeasureId[] => [
  ...added,
  ...changed,
  ...dropped,
];
