/** Where a document's own summary counts other than its tabs do. Pure. */
import type { PlanTab, ReadPlan, SummaryLine } from "#data/schema/plan-row.ts";
import { areaKind, sameArea } from "./tabs/area-names.ts";

export interface Disagreement {
  line: SummaryLine;
  declared: number;
  found: number;
}

/** The tabs that a line speaks of: those of its name, else those of its kind. */
function tabsOf(line: SummaryLine, tabs: readonly PlanTab[]): PlanTab[] {
  const named = tabs.filter(({ priorityArea }) => sameArea(priorityArea, line.priorityArea));
  if (named.length > 0) return named;
  const kind = areaKind(line.priorityArea);
  return tabs.filter((tab) => tab.kind === kind);
}

/** Every line whose number of measures is another than its tabs' number of rows. */
export const disagreements = ({ summary, tabs }: Pick<ReadPlan, "summary" | "tabs">): Disagreement[] =>
  summary.flatMap((line) => {
    const found = tabsOf(line, tabs).reduce((sum, { rows }) => sum + rows.length, 0);
    const declared = line.measures;
    return declared === null || declared === found ? [] : [{ line, declared, found }];
  });
