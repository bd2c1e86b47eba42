/** The site is to be done with in a year in which the measure still goes on. */
import { isKept, rowsOf } from "./rows-of.ts";
import type { ReviewRule } from "./rule.ts";

export const targetYearBeforeEnd: ReviewRule = {
  id: "target-year-before-end",
  severity: "warning",
  *notice(plan) {
    for (const row of rowsOf(plan)) {
      const { targetYear, to } = row.measure.schedule;
      const end = to === null ? null : Number(to.slice(0, 4));
      if (targetYear === null || end === null || end <= targetYear || !isKept(row)) continue;
      yield {
        subject: { kind: "measure", id: row.measure.id },
        column: "when",
        values: { targetYear, end },
      };
    }
  },
};
