/** A plan's rows, each with the chain that it hangs on. */
import type { Measure } from "#data/schema/measure.ts";
import type { Cause, Plan, PriorityArea, Problem } from "#data/schema/plan.ts";

export interface ReviewRow {
  area: PriorityArea;
  problem: Problem;
  cause: Cause;
  measure: Measure;
}

/** In the document's order. */
export const rowsIn = (area: PriorityArea): ReviewRow[] =>
  area.problems.flatMap((problem) =>
    problem.causes.flatMap((cause) => cause.measures.map((measure) => ({ area, problem, cause, measure }))),
  );

/** In the document's order. */
export const rowsOf = (plan: Plan): ReviewRow[] => plan.priorityAreas.flatMap(rowsIn);

/** Whether the plan still wants the measure: of one that it has dropped nothing more is asked. */
export const isKept = ({ measure }: ReviewRow): boolean => measure.status !== "removed";
