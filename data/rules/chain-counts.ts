/** Numbers of problems, causes and measures in a tab, as its summary table would give them. */
import type { Finding } from "#data/schema/finding.ts";
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

/** The finding that a document's own summary table counts otherwise than its tab, or null. */
export function summaryFinding(area: Pick<PriorityArea, "id" | "problems" | "declared">): Finding | null {
  if (area.declared === null) return null;
  const found = chainCounts(area);
  if (found.measures === area.declared.measures) return null;
  return {
    rule: "summary-disagrees",
    severity: "note",
    subject: { kind: "priority-area", id: area.id },
    values: { found: found.measures, declared: area.declared.measures },
  };
}
