import { expect, test } from "vitest";
import { targetYearPast } from "#data/rules/findings/target-year-past.ts";
import { CONTEXT, noticed, planOf, schedule } from "./plan-of.ts";

const plan = planOf([
  {
    rows: [
      { schedule: schedule({ targetYear: 2026 }) },
      { schedule: schedule({ targetYear: 2026 }), status: "done" },
      { schedule: schedule({ targetYear: 2026 }), status: "removed" },
    ],
  },
]);

test("a target year holds to its last day; once it is over, a measure that is not done is noticed", () => {
  expect(noticed(targetYearPast, plan, { ...CONTEXT, today: "2026-12-31" })).toEqual([]);
  expect(noticed(targetYearPast, plan, { ...CONTEXT, today: "2027-01-01" })).toEqual([
    ["plan-2026-a-1", "when", { targetYear: 2026 }],
  ]);
});
