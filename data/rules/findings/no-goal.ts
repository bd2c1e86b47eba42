/** The measure has no goal: nothing to hold it against afterwards. */
import { perTab } from "./per-tab.ts";
import { isKept } from "./rows-of.ts";
import type { ReviewRule } from "./rule.ts";

export const noGoal: ReviewRule = {
  id: "no-goal",
  severity: "warning",
  notice: (plan) =>
    perTab(plan, {
      column: "goal",
      isConcerned: (row) => isKept(row) && row.measure.goals.length === 0,
    }),
};
