/** The rows of a plan laid flat, each with the chain it hangs on; in the document's order. Pure. */
import type { RowTraits } from "#data/rules/match-rows.ts";
import type { MeasureId, PlaceId } from "#data/schema/ids.ts";
import type { Measure } from "#data/schema/measure.ts";
import type { Cause, Plan, PriorityArea, Problem } from "#data/schema/plan.ts";

export interface HeldRow {
  id: MeasureId;
  area: PriorityArea;
  problem: Problem;
  cause: Cause;
  measure: Measure;
  /** The places that it is about: its own, else its problem's. */
  places: PlaceId[];
}

export const heldRows = (plan: Plan): HeldRow[] =>
  plan.priorityAreas.flatMap((area) =>
    area.problems
      .flatMap((problem) =>
        problem.causes.flatMap((cause) =>
          cause.measures.map((measure) => ({
            id: measure.id,
            area,
            problem,
            cause,
            measure,
            places: measure.places ?? problem.places,
          })),
        ),
      )
      .sort((a, b) => a.measure.source.row - b.measure.source.row),
  );

/** What tells it from other rows. */
export const traitsOf = ({ area, problem, cause, measure, places }: HeldRow): RowTraits => ({
  area: area.kind,
  number: measure.source.row,
  problem: problem.text ?? problem.title,
  cause: cause.text ?? "",
  measure: measure.parts.map(({ text }) => text).join(" "),
  places,
});
