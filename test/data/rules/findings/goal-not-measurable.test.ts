import { expect, test } from "vitest";
import { goalNotMeasurable } from "#data/rules/findings/goal-not-measurable.ts";
import { noticed, planOf } from "./plan-of.ts";

const vague = { text: "Platsen är tryggare", measurable: false };
const clear = { text: "Hälften så många anmälda brott 2027", measurable: true };

test("goals without measure, amount or date are noticed; one that has it is enough", () => {
  const plan = planOf([{ rows: [{ goals: [vague] }, { goals: [vague, clear] }, { goals: [] }] }]);
  expect(noticed(goalNotMeasurable, plan)).toEqual([["plan-2026-a-1", "goal", {}]]);
});
