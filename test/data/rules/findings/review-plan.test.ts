import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reviewPlan } from "#data/rules/findings/review-plan.ts";
import { rowsOf } from "#data/rules/findings/rows-of.ts";
import { reviewContext } from "#data/rules/findings/rule.ts";
import { REVIEW_RULES } from "#data/rules/findings/rules.ts";
import { Finding } from "#data/schema/finding.ts";
import { FindingRule } from "#data/schema/noted-finding.ts";
import { dataset } from "#test/views.ts";
import { anyPlan } from "./any-plan.ts";
import { CONTEXT, planOf, REGISTER } from "./plan-of.ts";

test("every rule that a finding may name is in the list, once", () => {
  expect(REVIEW_RULES.map(({ id }) => id).sort()).toEqual([...FindingRule.options].sort());
});

test("a plan with nothing to look over has no findings", () => {
  expect(reviewPlan(planOf([{ rows: [{}, {}, {}] }]), CONTEXT)).toEqual([]);
});

describe("of any plan that the schema allows", () => {
  test("the check says something sound, and every finding once", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const findings = reviewPlan(plan, CONTEXT);
        for (const finding of findings) expect(Finding.safeParse(finding).success).toBe(true);
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
      }),
    );
  });

  test("each subject is in the plan, or a place of the register that holds one of its places", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const ids = {
          plan: new Set([plan.id]),
          "priority-area": new Set(plan.priorityAreas.map(({ id }) => id)),
          measure: new Set(rowsOf(plan).map(({ measure }) => measure.id)),
          place: new Set(REGISTER.places.map(({ id }) => id)),
        };
        for (const { subject } of reviewPlan(plan, CONTEXT))
          expect([...ids[subject.kind]] as string[]).toContain(subject.id);
      }),
    );
  });

  test("the order of its tabs changes nothing", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const turned = { ...plan, priorityAreas: plan.priorityAreas.toReversed() };
        expect(reviewPlan(turned, CONTEXT)).toEqual(reviewPlan(plan, CONTEXT));
      }),
    );
  });

  test("no finding repeats a personal name, number or address", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(JSON.stringify(reviewPlan(plan, CONTEXT))).not.toMatch(/Svensson|070-123/);
      }),
    );
  });
});

describe("a finding's key and ground", () => {
  const goals = (text: string) => [{ text, measurable: false }];
  const before = planOf([{ rows: [{ goals: goals("Tryggare") }, {}] }]);
  const [first] = reviewPlan(before, CONTEXT);

  test("stay as they are when something else changes", () => {
    const after = planOf([{ rows: [{ goals: goals("Tryggare"), comment: "Ny kommentar." }, { goals: [] }] }]);
    expect(reviewPlan(after, CONTEXT)).toContainEqual(first);
  });

  test("the key stays and the ground changes when the cell's text does", () => {
    const [after] = reviewPlan(planOf([{ rows: [{ goals: goals("Lugnare") }, {}] }]), CONTEXT);
    expect(after?.key).toBe(first?.key);
    expect(after?.fingerprint).not.toBe(first?.fingerprint);
  });
});

describe("what a reader noted", () => {
  const note = {
    rule: "cells-shifted",
    subject: { kind: "measure", id: "plan-2026-a-1" },
    values: {},
  } as const;

  test("is a finding like the others", () => {
    const plan = planOf([{ rows: [{}] }], { findings: [note] });
    expect(reviewPlan(plan, CONTEXT)).toMatchObject([
      { rule: "cells-shifted", severity: "warning", key: "cells-shifted.measure.plan-2026-a-1.row" },
    ]);
  });

  test("gives way to what the rule sees by itself", () => {
    const parts = [
      { number: null, type: "social", text: "Linjearbete", when: null, actors: [], status: null },
    ];
    const plan = planOf([{ rows: [{ parts }] }], { findings: [note] });
    expect(reviewPlan(plan, CONTEXT).map(({ values }) => values)).toEqual([{ signs: ["time-in-measure"] }]);
  });
});

describe("the three plans", () => {
  const context = reviewContext(dataset, "2026-11-21");
  const found = (id: string) => {
    const plan = dataset.plans.find((one) => one.id === id);
    return plan === undefined ? [] : reviewPlan(plan, context);
  };
  const counts = (id: string) => {
    const counted: Record<string, number> = {};
    for (const { rule } of found(id)) counted[rule] = (counted[rule] ?? 0) + 1;
    return counted;
  };

  test("Hässelby torg has four target years, of which 2033 and 2034 look dragged", () => {
    expect(found("hasselby-vallingby-2025")).toContainEqual(
      expect.objectContaining({
        rule: "target-years-disagree",
        subject: { kind: "place", id: "hasselby-torg" },
        values: { years: [2029, 2030, 2033, 2034], dragged: [2033, 2034] },
      }),
    );
  });

  test("Skarpnäck's slipped cells are found by rule, all but the one that only a reader can see", () => {
    const shifted = found("skarpnack-2025").filter(({ rule }) => rule === "cells-shifted");
    expect(shifted.map(({ subject, values }) => [subject.id, values.signs ?? "noted"])).toEqual([
      ["skarpnack-2025-brottsoffer-1", ["time-in-measure", "actor-in-goal"]],
      ["skarpnack-2025-brottsoffer-2", ["time-in-measure", "actor-in-goal"]],
      ["skarpnack-2025-platser-1", "noted"],
      ["skarpnack-2025-systemhot-1", ["time-in-measure", "actor-in-goal"]],
      ["skarpnack-2025-systemhot-2", ["row-torn"]],
    ]);
  });

  test("are told of as often as there is reason to", () => {
    expect(counts("hasselby-vallingby-2025")).toEqual({
      "not-followed-up": 2,
      "target-years-disagree": 1,
      "goal-copied": 4,
      "goal-not-measurable": 8,
      "refers-to-row": 1,
    });
    expect(counts("skarpnack-2025")).toMatchObject({
      "cells-shifted": 5,
      "summary-disagrees": 2,
      "no-goal": 5,
    });
    expect(counts("sodermalm-2024")).toMatchObject({ "no-actor": 1, "no-time": 2, "no-goal": 5 });
    expect(dataset.plans.flatMap(({ id }) => found(id))).not.toContainEqual(
      expect.objectContaining({ severity: "error" }),
    );
  });
});
