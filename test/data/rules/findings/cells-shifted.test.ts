import { expect, test } from "vitest";
import { cellsShifted } from "#data/rules/findings/cells-shifted.ts";
import { noticed, planOf, schedule } from "./plan-of.ts";

const part = (text: string) => ({
  parts: [{ number: null, type: "social", text, when: null, actors: [], status: null }],
});

test.each([
  ["a time where the measure should stand", part("Linjearbete"), "time-in-measure"],
  [
    "an actor where the goal should stand",
    { goals: [{ text: "Avtalsansvarig", measurable: false }] },
    "actor-in-goal",
  ],
  [
    "an actor where the time should stand",
    { schedule: schedule({ words: "avtalsgruppen" }) },
    "actor-in-time",
  ],
])("%s is a sign that cells have slipped", (_, said, sign) => {
  expect(noticed(cellsShifted, planOf([{ rows: [said] }]))).toEqual([
    ["plan-2026-a-1", null, { signs: [sign] }],
  ]);
});

test("a row that has only an end belongs to the one above", () => {
  const torn = { goals: [], schedule: schedule() };
  const plan = planOf([{ causes: { 2: { text: null } }, rows: [{}, torn] }]);
  expect(noticed(cellsShifted, plan)).toEqual([["plan-2026-a-2", null, { signs: ["row-torn"] }]]);
});

test("a measure that mentions a time or an actor among other words has not slipped", () => {
  const goals = [{ text: "Avtalsansvarig granskar alla avtal", measurable: false }];
  const plan = planOf([{ rows: [{ ...part("Linjearbete med samtal"), goals }] }]);
  expect(noticed(cellsShifted, plan)).toEqual([]);
});
