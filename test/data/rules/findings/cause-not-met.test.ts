import { expect, test } from "vitest";
import { causeNotMet } from "#data/rules/findings/cause-not-met.ts";
import { noticed, planOf } from "./plan-of.ts";

const of = (type: string) => ({
  parts: [{ number: null, type, text: "Det görs", when: null, actors: [], status: null }],
});

test("a cause without measures is noticed in its tab", () => {
  const plan = planOf([{ causes: { 1: { measures: [] } }, rows: [{}] }]);
  expect(noticed(causeNotMet, plan)).toEqual([
    ["plan-2026-a", "cause", { unmet: ["offender"], measures: 0 }],
  ]);
});

test("a side of the cause that none of its measures reaches is noticed", () => {
  const causes = { 1: { types: ["offender", "place"] } };
  const plan = planOf([{ causes, rows: [of("social")] }]);
  expect(noticed(causeNotMet, plan)).toEqual([["plan-2026-a-1", "cause", { unmet: ["place"], measures: 1 }]]);
});

test("measures reach a cause together", () => {
  const causes = { 1: { types: ["offender", "place"] } };
  const rows = ["social", "physical-environment"].map((type) => ({ problem: 1, cause: 1, ...of(type) }));
  expect(noticed(causeNotMet, planOf([{ causes, rows }]))).toEqual([]);
});
