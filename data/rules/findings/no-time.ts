/** The measure has no time: no period, no recurrence, not even that it is ordinary work. */
import { perTab } from "./per-tab.ts";
import { isKept } from "./rows-of.ts";
import type { ReviewRule } from "./rule.ts";

export const noTime: ReviewRule = {
  id: "no-time",
  severity: "warning",
  notice: (plan) =>
    perTab(plan, {
      column: "when",
      isConcerned: (row) => {
        const { words, from, to, seasons, recurrence, lineWork } = row.measure.schedule;
        const isTimed = [words, from, to, recurrence].some((one) => one !== null);
        const isTimedInParts = row.measure.parts.some(({ when }) => when !== null);
        return isKept(row) && !isTimed && !isTimedInParts && !lineWork && seasons.length === 0;
      },
    }),
};
