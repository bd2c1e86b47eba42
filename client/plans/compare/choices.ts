/** What a plan can be compared with, the nearest first. Pure. */

import type { ComparedWith } from "#data/schema/compared.ts";
import type { PlanSummary } from "#data/schema/plan-answer.ts";
import type { PlanVersions } from "#data/schema/plan-difference.ts";

type Version = NonNullable<PlanVersions["items"]>[number];

export type Choice = { with: ComparedWith } & (
  | { kind: "plan"; plan: PlanSummary }
  | { kind: "version"; version: Version }
);

/**
 * Plans of the same district from before, the last of them first; then the plan's own earlier states;
 * then the plans that came after it.
 */
export function choicesFor(
  plan: PlanSummary,
  plans: readonly PlanSummary[],
  versions: readonly Version[],
): Choice[] {
  const others = plans.filter(({ id, district }) => id !== plan.id && district.id === plan.district.id);
  const choice = (other: PlanSummary): Choice => ({ kind: "plan", with: other.id, plan: other });
  return [
    ...others
      .filter(({ year }) => year <= plan.year)
      .sort((a, b) => b.year - a.year)
      .map(choice),
    ...versions.map((version): Choice => ({ kind: "version", with: version.change, version })),
    ...others
      .filter(({ year }) => year > plan.year)
      .sort((a, b) => a.year - b.year)
      .map(choice),
  ];
}
