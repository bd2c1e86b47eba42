import { expect, test } from "vitest";
import { targetYearBeforeEnd } from "#data/rules/findings/target-year-before-end.ts";
import { noticed, planOf, schedule } from "./plan-of.ts";

test("a measure that goes on after its target year is noticed", () => {
  const rows = [
    { schedule: schedule({ targetYear: 2027, to: "2028-03" }) },
    { schedule: schedule({ targetYear: 2028, to: "2028-12-31" }) },
    { schedule: schedule({ targetYear: 2027, to: null }) },
  ];
  expect(noticed(targetYearBeforeEnd, planOf([{ rows }]))).toEqual([
    ["plan-2026-a-1", "when", { targetYear: 2027, end: 2028 }],
  ]);
});
