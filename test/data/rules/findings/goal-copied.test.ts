import { expect, test } from "vitest";
import { goalCopied } from "#data/rules/findings/goal-copied.ts";
import { noticed, planOf } from "./plan-of.ts";

const goals = [{ text: "Platsen är tryggare.", measurable: false }];
const same = [{ text: "platsen  är TRYGGARE".replace("  ", " "), measurable: false }];

test("a goal that stands against three problems is noticed once, however it is spelled", () => {
  const plan = planOf([{ rows: [{ goals }, { goals: same }, { goals }, {}] }]);
  const measures = ["plan-2026-a-1", "plan-2026-a-2", "plan-2026-a-3"];
  expect(noticed(goalCopied, plan)).toEqual([["plan-2026-a", "goal", { measures, problems: 3 }]]);
});

test("measures against one problem may share a goal", () => {
  const rows = [1, 1, 1].map((problem) => ({ problem, cause: 1, goals }));
  expect(noticed(goalCopied, planOf([{ rows }]))).toEqual([]);
});

test("one that stands in several tabs is said of the plan", () => {
  const plan = planOf([
    { id: "a", rows: [{ goals }, { goals }] },
    { id: "b", rows: [{ goals }] },
  ]);
  expect(noticed(goalCopied, plan)[0]?.[0]).toBe("plan-2026");
});
