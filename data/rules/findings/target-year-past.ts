/** The target year is over, and the measure is not said to be done. */
import { isKept, rowsOf } from "./rows-of.ts";
import type { ReviewRule } from "./rule.ts";

export const targetYearPast: ReviewRule = {
  id: "target-year-past",
  severity: "warning",
  *notice(plan, { today }) {
    const thisYear = Number(today.slice(0, 4));
    for (const row of rowsOf(plan)) {
      const { status, schedule, id } = row.measure;
      const { targetYear } = schedule;
      if (targetYear === null || targetYear >= thisYear || status === "done" || !isKept(row)) continue;
      yield { subject: { kind: "measure", id }, column: "when", values: { targetYear }, ground: status };
    }
  },
};
