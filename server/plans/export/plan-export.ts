/** A plan as somebody may take it out: the page that they see, with its places and actors by name. Pure. */
import { project } from "#data/rules/project.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { Plan } from "#data/schema/plan.ts";
import { PlanExport } from "#data/schema/plan-export.ts";
import type { View } from "#server/dataset/index.ts";
import { planPage } from "#server/plans/plan-page.ts";

const swedish = new Intl.Collator("sv");
const byName = (a: { name: string }, b: { name: string }): number => swedish.compare(a.name, b.name);

const actorsIn = (row: MeasureRow): string[] => [
  ...row.responsibilities.map(({ actor }) => actor),
  ...row.parts.flatMap((part) => part.actors ?? []),
  ...(row.followUps ?? []).flatMap(({ reportedBy }) => reportedBy ?? []),
];

/**
 * @param day the day on which it is made, local time
 * @returns as the viewer may see it: made of what the view shows, and projected once more
 */
export function planExport(view: View, plan: Plan, day: string): PlanExport {
  const { findings: _, ...page } = planPage(view, plan, []);
  const rows = page.measures;
  const places = new Set<string>(rows.flatMap((row) => row.places));
  const actors = new Set(rows.flatMap(actorsIn));
  const whole: PlanExport = {
    schema: "platsplan.plan",
    version: 1,
    day,
    page,
    places: view.features
      .filter(({ id }) => places.has(id))
      .map(({ id, properties: { name } }) => ({ id, name })),
    actors: view.whole.dataset.actors
      .filter(({ id }) => actors.has(id))
      .map(({ id, name }) => ({ id, name }))
      .sort(byName),
  };
  return PlanExport.parse(project(PlanExport, whole, view.audienceIn));
}
