/** The rows of a plan that stood in the one before it, as far as a viewer sees both. Pure. */
import { linkRows } from "#data/rules/link-rows.ts";
import { measureRows } from "#data/rules/measure-rows.ts";
import type { EarlierRows } from "#data/schema/earlier-rows.ts";
import type { Plan } from "#data/schema/plan.ts";
import { rowsInView, type View } from "#server/dataset/index.ts";

/** @param before the plan of the year before; null where there is none */
export function earlierRows(
  view: Pick<View, "whole" | "audienceIn">,
  before: Plan | null,
  plan: Plan,
): EarlierRows {
  if (before === null) return { plan: null, items: [] };
  const [was, is] = [measureRows(before), measureRows(plan)];
  const seen = new Set([...rowsInView(view, was), ...rowsInView(view, is)].map(({ id }) => id));
  const items = [...linkRows(was, is, "words")]
    .filter(([measure, earlier]) => seen.has(measure) && seen.has(earlier))
    .map(([measure, earlier]) => ({ measure, earlier }));
  return { plan: { id: before.id, year: before.year }, items };
}
