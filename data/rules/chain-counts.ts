/** Numbers of problems, causes and measures in a tab, as its summary table would give them. */
import type { ChainCounts, PriorityArea } from "#data/schema/plan.ts";

type Tab = Pick<PriorityArea, "problems">;

/** Counts what stands in a tab. A cause without words is not counted. */
export function chainCounts(tab: Tab): ChainCounts {
  const causes = tab.problems.flatMap((problem) => problem.causes);
  return {
    problems: tab.problems.length,
    causes: causes.filter((cause) => cause.text !== null).length,
    measures: causes.reduce((sum, cause) => sum + cause.measures.length, 0),
  };
}
