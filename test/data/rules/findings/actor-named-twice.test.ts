import { expect, test } from "vitest";
import { actorNamedTwice } from "#data/rules/findings/actor-named-twice.ts";
import { nearlySame } from "#data/rules/findings/nearly-same.ts";
import { noticed, planOf } from "./plan-of.ts";

const by = (...actors: string[]) => ({
  responsibilities: actors.map((actor) => ({ actor, role: "lead", function: null })),
});

test("two actors whose names a slip tells apart, side by side in a plan, are noticed", () => {
  const plan = planOf([{ rows: [by("prevetion"), by("prevention", "forvaltningen")] }]);
  expect(noticed(actorNamedTwice, plan)).toEqual([
    ["plan-2026", "who", { actors: ["prevention", "prevetion"] }],
  ]);
});

test("group 1 and group 2 are two, and what the plan does not name is not its matter", () => {
  expect(noticed(actorNamedTwice, planOf([{ rows: [by("grupp-1", "grupp-2", "prevention")] }]))).toEqual([]);
});

test.each([
  ["skolor", "skolan", false],
  ["trafikkontoret", "trafikkontorett", true],
  ["enheten för prevention", "enheten för prevention och trygghet", false],
])("“%s” and “%s”", (one, other, same) => {
  expect(nearlySame(one, other)).toBe(same);
});
