/** Two plans, or two states of one, set side by side as a viewer may see them. Pure. */
import { comparePlans } from "#data/rules/compare-plans.ts";
import { linkRows } from "#data/rules/link-rows.ts";
import { measureRows } from "#data/rules/measure-rows.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { ComparedPlan, PlanComparison } from "#data/schema/plan-difference.ts";
import { rowsInView, type View } from "#server/dataset/index.ts";

export interface Compared {
  plan: Plan;
  /** The change before which it stood so; null for the plan as it is, or would become. */
  beforeChange: ComparedPlan["beforeChange"];
}

const sideOf = ({ plan: { id, year, kind, title }, beforeChange }: Compared): ComparedPlan => ({
  id,
  year,
  kind,
  title,
  beforeChange,
});

/** Two plans in the order of their years: the difference is told from the earlier one to the later. */
export const inOrder = (a: Compared, b: Compared): [earlier: Compared, later: Compared] =>
  a.plan.year <= b.plan.year ? [a, b] : [b, a];

/**
 * Rows are linked by all that they hold, and compared by what the viewer may see of them.
 *
 * @param before null where there is nothing to compare with
 */
export function comparison(
  view: Pick<View, "whole" | "audienceIn">,
  before: Compared | null,
  after: Compared,
): PlanComparison {
  const was = before === null ? [] : measureRows(before.plan);
  const is = measureRows(after.plan);
  const links = linkRows(was, is, before?.plan.id === after.plan.id ? "id" : "words");
  return {
    before: before === null ? null : sideOf(before),
    after: sideOf(after),
    difference: comparePlans(rowsInView(view, was), rowsInView(view, is), links),
  };
}

/** The plan of the same district that came last before a year; null where there is none. */
export const planBefore = (
  plans: readonly Plan[],
  { district, year }: Pick<Plan, "district" | "year">,
): Plan | null =>
  plans
    .filter((plan) => plan.district === district && plan.year < year)
    .reduce<Plan | null>((last, plan) => (last === null || plan.year > last.year ? plan : last), null);
