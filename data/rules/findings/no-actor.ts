/** No actor answers for the measure. */
import { perTab } from "./per-tab.ts";
import { isKept } from "./rows-of.ts";
import type { ReviewRule } from "./rule.ts";

export const noActor: ReviewRule = {
  id: "no-actor",
  severity: "warning",
  notice: (plan) =>
    perTab(plan, {
      column: "who",
      isConcerned: (row) =>
        isKept(row) &&
        row.measure.responsibilities.length === 0 &&
        row.measure.parts.every(({ actors }) => actors.length === 0),
    }),
};
