/** A plan with each of its measures made into another. */
import type { Measure } from "#data/schema/measure.ts";
import type { Plan } from "#data/schema/plan.ts";

export const mapMeasures = (plan: Plan, map: (measure: Measure) => Measure): Plan => ({
  ...plan,
  priorityAreas: plan.priorityAreas.map((area) => ({
    ...area,
    problems: area.problems.map((problem) => ({
      ...problem,
      causes: problem.causes.map((cause) => ({ ...cause, measures: cause.measures.map(map) })),
    })),
  })),
});
