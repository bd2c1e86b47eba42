import { expect, test } from "vitest";
import { measureMissesCause } from "#data/rules/findings/measure-misses-cause.ts";
import { noticed, planOf } from "./plan-of.ts";

const rowOf = (...types: (string | null)[]) => ({
  parts: types.map((type) => ({
    number: null,
    type,
    text: "Det görs",
    when: null,
    actors: [],
    status: null,
  })),
});
const about = (cause: string, ...types: (string | null)[]) =>
  noticed(measureMissesCause, planOf([{ causes: { 1: { types: [cause] } }, rows: [rowOf(...types)] }]));

test("light and benches do not reach what moves a person to commit crimes", () => {
  expect(about("offender", "physical-environment")).toEqual([
    ["plan-2026-a-1", "measure", { types: ["physical-environment"], causes: ["offender"] }],
  ]);
});

test.each([
  ["place", "physical-environment"],
  ["place", "policing"],
  ["offender", "social"],
  ["target", "communication"],
])("a cause in the %s is reached by %s", (cause, type) => {
  expect(about(cause, type)).toEqual([]);
});

test("one part that reaches the cause is enough, and a cause of no known type asks nothing", () => {
  expect(about("offender", "physical-environment", "social")).toEqual([]);
  const plan = planOf([{ causes: { 1: { types: [] } }, rows: [rowOf("physical-environment")] }]);
  expect(noticed(measureMissesCause, plan)).toEqual([]);
});

test("a part whose type nobody has told may reach the cause", () => {
  expect(about("offender", "physical-environment", null)).toEqual([]);
});
