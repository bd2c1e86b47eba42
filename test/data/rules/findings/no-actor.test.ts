import { expect, test } from "vitest";
import { noActor } from "#data/rules/findings/no-actor.ts";
import { noticed, planOf } from "./plan-of.ts";

const part = { number: null, type: "social", text: "Samtal", when: null, status: null };

test("a measure that nobody answers for is noticed in the column for who", () => {
  const plan = planOf([{ rows: [{}, { responsibilities: [] }] }]);
  expect(noticed(noActor, plan)).toEqual([["plan-2026-a-2", "who", {}]]);
});

test("a part with an actor of its own answers, and a removed measure needs nobody", () => {
  const rows = [
    { responsibilities: [], parts: [{ ...part, actors: ["forvaltningen"] }] },
    { responsibilities: [], status: "removed" },
  ];
  expect(noticed(noActor, planOf([{ rows }]))).toEqual([]);
});

test("five of them in a tab are said once, of the tab and with the rows", () => {
  const rows = Array.from({ length: 5 }, () => ({ responsibilities: [] }));
  const measures = [1, 2, 3, 4, 5].map((row) => `plan-2026-a-${row}`);
  expect(noticed(noActor, planOf([{ rows: [...rows, {}] }]))).toEqual([
    ["plan-2026-a", "who", { measures, of: 6 }],
  ]);
});
