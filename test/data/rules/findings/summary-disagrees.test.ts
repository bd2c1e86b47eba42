import { expect, test } from "vitest";
import { summaryDisagrees } from "#data/rules/findings/summary-disagrees.ts";
import { noticed, planOf } from "./plan-of.ts";

const about = (declared: unknown) => noticed(summaryDisagrees, planOf([{ declared, rows: [{}, {}] }]));

test("every count of the document's summary that differs from its tab is noticed in its column", () => {
  expect(about({ problems: 2, causes: 1, measures: 3 })).toEqual([
    ["plan-2026-a", "cause", { found: 2, declared: 1 }],
    ["plan-2026-a", "measure", { found: 2, declared: 3 }],
  ]);
});

test("a summary that agrees is no finding, nor is a document without one", () => {
  expect([...about({ problems: 2, causes: 2, measures: 2 }), ...about(null)]).toEqual([]);
});
