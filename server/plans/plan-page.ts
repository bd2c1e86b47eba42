/** Plans as they are listed and read, from the data of one revision; pure. */
import { chainCounts, summaryFinding } from "#data/rules/chain-counts.ts";
import { rowsAbout } from "#data/rules/rows-about.ts";
import { statusCounts } from "#data/rules/status-counts.ts";
import { targetYearFinding } from "#data/rules/target-years.ts";
import type { ChainCounts, Plan } from "#data/schema/plan.ts";
import type { PlanPage, PlanSummary } from "#data/schema/plan-answer.ts";
import { planRows, type Snapshot } from "#server/dataset/index.ts";

function total(all: readonly ChainCounts[]): ChainCounts {
  const sum = (field: keyof ChainCounts) => all.reduce((so, counts) => so + counts[field], 0);
  return { problems: sum("problems"), causes: sum("causes"), measures: sum("measures") };
}

export function planSummary({ dataset }: Snapshot, plan: Plan): PlanSummary {
  const district = dataset.districts.find((one) => one.id === plan.district);
  if (district === undefined) throw new Error(`No district is called ${plan.district}`);
  const rows = planRows(plan);
  return {
    id: plan.id,
    year: plan.year,
    kind: plan.kind,
    title: plan.title,
    document: plan.document,
    district,
    counts: total(plan.priorityAreas.map(chainCounts)),
    byStatus: statusCounts(rows),
    places: new Set(rows.flatMap((row) => row.places)).size,
  };
}

export function planPage(snapshot: Snapshot, plan: Plan): PlanPage {
  const measures = planRows(plan);
  const places = snapshot.features.map((feature) => feature.properties);
  // A spot's disagreement is its place's too; it is said once, of the place.
  const disagreements = places
    .filter((place) => place.district === plan.district && place.level !== "spot")
    .flatMap((place) => targetYearFinding(place.id, rowsAbout(places, place, measures)) ?? []);
  return {
    plan: planSummary(snapshot, plan),
    summary: plan.priorityAreas.map((area) => ({
      priorityArea: { id: area.id, kind: area.kind, tab: area.tab },
      found: chainCounts(area),
      declared: area.declared,
      byStatus: statusCounts(measures.filter((row) => row.priorityArea.id === area.id)),
    })),
    notes: plan.priorityAreas.flatMap((area) =>
      area.notes.map(({ text }) => ({ priorityArea: area.id, text })),
    ),
    measures,
    findings: [
      ...plan.priorityAreas.flatMap((area) => summaryFinding(area) ?? []),
      ...disagreements,
      ...plan.findings,
    ],
  };
}
