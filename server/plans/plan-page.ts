/** Plans as they are listed and read, from the data of one revision; pure. */
import { chainCounts } from "#data/rules/chain-counts.ts";
import { statusCounts } from "#data/rules/status-counts.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { ChainCounts, Plan, PriorityArea } from "#data/schema/plan.ts";
import type { PlanPage, PlanSummary } from "#data/schema/plan-answer.ts";
import type { View } from "#server/dataset/index.ts";

function total(all: readonly ChainCounts[]): ChainCounts {
  const sum = (field: keyof ChainCounts) => all.reduce((so, counts) => so + counts[field], 0);
  return { problems: sum("problems"), causes: sum("causes"), measures: sum("measures") };
}

/** What stands in a tab, counted by the rows that the viewer may see. */
const countsOf = (rows: readonly MeasureRow[]): ChainCounts => ({
  problems: new Set(rows.map((row) => row.problem.id)).size,
  causes: new Set(rows.filter((row) => row.cause.text !== null).map((row) => row.cause.id)).size,
  measures: rows.length,
});

interface Tab {
  area: PriorityArea;
  rows: MeasureRow[];
  found: ChainCounts;
}

/** The plan's tabs: to who works in the district all of them, to others those with rows for them. */
function tabsOf(view: View, plan: Plan): Tab[] {
  const isInside = view.audienceIn({ district: plan.district, actors: [] }) === "internal";
  return plan.priorityAreas.flatMap((area) => {
    const rows = view.rows.filter((row) => row.priorityArea.id === area.id);
    if (!isInside && rows.length === 0) return [];
    return [{ area, rows, found: isInside ? chainCounts(area) : countsOf(rows) }];
  });
}

export function planSummary(view: View, plan: Plan): PlanSummary {
  const district = view.whole.dataset.districts.find((one) => one.id === plan.district);
  if (district === undefined) throw new Error(`No district is called ${plan.district}`);
  const tabs = tabsOf(view, plan);
  const rows = tabs.flatMap((tab) => tab.rows);
  return {
    id: plan.id,
    year: plan.year,
    kind: plan.kind,
    title: plan.title,
    document: plan.document,
    district,
    counts: total(tabs.map((tab) => tab.found)),
    byStatus: statusCounts(rows),
    places: new Set(rows.flatMap((row) => row.places)).size,
  };
}

/** @param findings what the plan check noticed about any plan */
export function planPage(view: View, plan: Plan, findings: readonly WholeFinding[]): PlanPage {
  const tabs = tabsOf(view, plan);
  const measures = tabs.flatMap((tab) => tab.rows);
  return {
    plan: planSummary(view, plan),
    summary: tabs.map(({ area, rows, found }) => ({
      priorityArea: { id: area.id, kind: area.kind, tab: area.tab },
      found,
      declared: area.declared,
      rowsAbove: area.rowsAbove,
      byStatus: statusCounts(rows),
    })),
    notes: tabs.flatMap(({ area }) => area.notes.map(({ text }) => ({ priorityArea: area.id, text }))),
    measures,
    findings: findings.filter((finding) => finding.plan.id === plan.id),
  };
}
