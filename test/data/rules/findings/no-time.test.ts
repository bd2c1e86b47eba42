import { expect, test } from "vitest";
import { noTime } from "#data/rules/findings/no-time.ts";
import { noticed, planOf, schedule } from "./plan-of.ts";

const recurrence = { per: "month", times: 1, weekday: null, time: null };

test("a measure without a time is noticed in the column for when", () => {
  const plan = planOf([{ rows: [{ schedule: schedule() }] }]);
  expect(noticed(noTime, plan)).toEqual([["plan-2026-a-1", "when", {}]]);
});

test.each([
  ["a period", { to: "2026" }],
  ["words", { words: "Löpande" }],
  ["a season", { seasons: ["summer"] }],
  ["a recurrence", { recurrence }],
  ["ordinary work", { lineWork: true }],
])("%s is a time", (_, said) => {
  expect(noticed(noTime, planOf([{ rows: [{ schedule: schedule(said) }] }]))).toEqual([]);
});
