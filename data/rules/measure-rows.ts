/** A plan laid flat: every measure with the chain it hangs on, so that a row stands by itself. Pure. */
import type { AssignmentKey, KeptAssignment } from "#data/schema/assignment.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { WholeMeasureRow } from "#data/schema/measure-answer.ts";
import type { Plan } from "#data/schema/plan.ts";
import { assignmentsOf } from "./assignments.ts";

interface HeldBeside {
  versions: ReadonlyMap<MeasureId, number>;
  documentKept: boolean;
  assignments: ReadonlyMap<AssignmentKey, KeptAssignment>;
}

const NOTHING: HeldBeside = { versions: new Map(), documentKept: false, assignments: new Map() };

/**
 * The rows of a plan in the document's order.
 *
 * @param held what is held beside the plan: how often each row has been changed (one that is not
 * there has its first), whether the plan's document is kept, and what its actors have answered
 */
export function measureRows(
  plan: Plan,
  { versions, documentKept, assignments }: HeldBeside = NOTHING,
): WholeMeasureRow[] {
  return plan.priorityAreas.flatMap((area) =>
    area.problems.flatMap((problem) =>
      problem.causes.flatMap((cause) =>
        cause.measures.map(({ places, ...measure }) => ({
          ...measure,
          // Who may see them sees that there are none.
          outcomes: measure.outcomes ?? [],
          district: plan.district,
          version: versions.get(measure.id) ?? 1,
          plan: {
            id: plan.id,
            year: plan.year,
            kind: plan.kind,
            title: plan.title,
            documentTitle: plan.document.title,
            documentKept,
          },
          priorityArea: { id: area.id, kind: area.kind, tab: area.tab },
          problem: {
            id: problem.id,
            title: problem.title,
            text: problem.text,
            scope: problem.scope,
            targetGroup: problem.targetGroup,
          },
          cause: { id: cause.id, text: cause.text, types: cause.types },
          places: places ?? problem.places,
          assignments: assignmentsOf(measure, assignments),
        })),
      ),
    ),
  );
}
