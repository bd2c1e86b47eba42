import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reviewPlan } from "#data/rules/findings/review-plan.ts";
import { reviewContext } from "#data/rules/findings/rule.ts";
import { whereIs } from "#data/rules/findings/where-is.ts";
import { FindingRule } from "#data/schema/noted-finding.ts";
import { findingSentence, type ToldFinding } from "#data/words/finding-sentence.ts";
import { anyPlan } from "#test/data/rules/findings/any-plan.ts";
import { CONTEXT, REGISTER } from "#test/data/rules/findings/plan-of.ts";
import { dataset } from "#test/views.ts";

const finding = (said: Partial<ToldFinding> & Pick<ToldFinding, "rule">): ToldFinding => ({
  subject: { kind: "measure", id: "plan-2026-a-1" } as ToldFinding["subject"],
  values: {},
  column: null,
  tab: null,
  places: [],
  actors: [],
  ...said,
});

/** Nothing is left to fill in, and it ends as a sentence does. */
const isWhole = (sentence: string): boolean =>
  /^[\p{Lu}\d].*\.$/su.test(sentence) && !/[{}]|undefined|NaN/.test(sentence);

describe.each(["sv", "en"] as const)("in %s", (language) => {
  test("every rule has a whole sentence", () => {
    for (const rule of FindingRule.options) {
      const said = findingSentence(
        finding({
          rule,
          tab: "Flik",
          places: [{ name: "Torget" }],
          actors: ["A", "B"],
          values: { kinds: ["phone"] },
        }),
        language,
      );
      expect([rule, isWhole(said)]).toEqual([rule, true]);
    }
  });

  test("whatever the check finds in the published plans is told in whole sentences", () => {
    const context = reviewContext(dataset, "2026-11-21");
    for (const plan of dataset.plans)
      for (const found of reviewPlan(plan, context)) {
        const said = findingSentence({ ...found, ...whereIs(found, plan, dataset) }, language);
        expect([said, isWhole(said)]).toEqual([said, true]);
      }
  });
});

test("the numbers, names and years stand in the sentence", () => {
  const years = finding({
    rule: "target-years-disagree",
    places: [{ name: "Torget" }],
    values: { years: [2029, 2030], dragged: [2029, 2030] },
  });
  expect(findingSentence(years, "sv")).toMatch(
    /^Raderna om Torget säger olika målår: 2029 och 2030\. Åren 2029 och 2030/,
  );
  const summary = finding({
    rule: "summary-disagrees",
    column: "cause",
    tab: "Unga",
    values: { found: 5, declared: 4 },
  });
  expect(findingSentence(summary, "en")).toBe(
    "The tab Unga has 5 causes, but the plan's own summary says 4.",
  );
});

test("whatever a plan holds, a finding about it can be said", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      for (const found of reviewPlan(plan, CONTEXT)) {
        const told = { ...found, ...whereIs(found, plan, REGISTER) };
        expect(findingSentence(told, "sv")).not.toMatch(/\{\{|undefined|NaN/);
      }
    }),
    { numRuns: 30 },
  );
});
