import { expect, test } from "vitest";
import { noGoal } from "#data/rules/findings/no-goal.ts";
import { noticed, planOf } from "./plan-of.ts";

test("a measure without a goal is noticed, a removed one is not", () => {
  const plan = planOf([{ rows: [{ goals: [] }, { goals: [], status: "removed" }, {}] }]);
  expect(noticed(noGoal, plan)).toEqual([["plan-2026-a-1", "goal", {}]]);
});
