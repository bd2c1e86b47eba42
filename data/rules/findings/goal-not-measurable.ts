/** No goal of the measure names a measure, an amount or a date (SMART: specific, measurable, … time-bound). */
import { perTab } from "./per-tab.ts";
import { isKept } from "./rows-of.ts";
import type { ReviewRule } from "./rule.ts";

export const goalNotMeasurable: ReviewRule = {
  id: "goal-not-measurable",
  severity: "note",
  notice: (plan) =>
    perTab(plan, {
      column: "goal",
      isConcerned: (row) =>
        isKept(row) &&
        row.measure.goals.length > 0 &&
        row.measure.goals.every(({ measurable }) => !measurable),
      groundOf: ({ measure }) => measure.goals.map(({ text }) => text),
    }),
};
