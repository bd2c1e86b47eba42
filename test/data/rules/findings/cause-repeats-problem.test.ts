import { expect, test } from "vitest";
import { causeRepeatsProblem, saysTheSame } from "#data/rules/findings/cause-repeats-problem.ts";
import { noticed, planOf } from "./plan-of.ts";

test("a cause in the problem's own words is noticed at its first row", () => {
  const plan = planOf([
    {
      problems: { 1: { title: "Unga samlas vid gångtunneln på kvällarna" } },
      causes: { 1: { text: "Unga samlas på kvällarna vid gångtunneln." } },
      rows: [{}, {}],
    },
  ]);
  expect(noticed(causeRepeatsProblem, plan)).toEqual([["plan-2026-a-1", "cause", {}]]);
});

test.each([
  [
    "a heading that is taken up in its explanation",
    "Barn i familjer med våld",
    "Barn i familjer med våld är särskilt utsatta och riskerar att fara illa",
  ],
  ["too few words to tell", "Otrygga äldre", "Otrygga äldre"],
  ["other words", "Unga samlas vid gångtunneln på kvällarna", "Tunneln är mörk och ingen ser in"],
])("%s is no repetition", (_, problem, cause) => {
  expect(saysTheSame(problem, cause)).toBe(false);
});
