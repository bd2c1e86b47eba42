/** The document's own summary table counts otherwise than its tab. */
import { chainCounts } from "#data/rules/chain-counts.ts";
import type { Column } from "#data/schema/plan-row.ts";
import type { ReviewRule } from "./rule.ts";

const COUNTED = [
  ["problem", "problems"],
  ["cause", "causes"],
  ["measure", "measures"],
] as const satisfies readonly (readonly [Column, string])[];

export const summaryDisagrees: ReviewRule = {
  id: "summary-disagrees",
  severity: "note",
  *notice(plan) {
    for (const area of plan.priorityAreas) {
      if (area.declared === null) continue;
      const counts = chainCounts(area);
      for (const [column, what] of COUNTED) {
        const values = { found: counts[what], declared: area.declared[what] };
        if (values.found === values.declared) continue;
        yield { subject: { kind: "priority-area", id: area.id }, column, values };
      }
    }
  },
};
