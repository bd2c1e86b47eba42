import fc from "fast-check";
import { expect, test } from "vitest";
import type { Source } from "#data/schema/document.ts";
import type { PlanRow, ReadPlan } from "#data/schema/plan-row.ts";
import { LaidPlan, laidTexts } from "#server/plans/read/laid-plan.ts";

const source: Source = { sheet: "Blad1", page: null, row: 1, column: 1, ref: "A1", box: null, lines: null };

const rowOf = (number: number): PlanRow => ({
  number,
  problem: null,
  cause: null,
  measure: null,
  goal: null,
  when: null,
  who: null,
  followUps: [],
  status: null,
  comment: null,
  parts: [],
  source,
});

/** A plan with so many rows in each of its tabs. */
const planOf = (rows: readonly number[]): ReadPlan => ({
  plan: { district: null, year: 2026, kind: "plan", title: null },
  tabs: rows.map((count, tab) => ({
    kind: "own",
    priorityArea: `Område ${tab + 1}`,
    columns: [],
    rows: Array.from({ length: count }, (_, index) => rowOf(index + 1)),
    notes: [],
  })),
  summary: [],
  notUnderstood: [],
  notices: [],
});

const plans = fc.array(fc.nat(180), { maxLength: 5 }).map(planOf);

test("a plan that went from thread to thread is the same plan", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const laid = new LaidPlan(laidTexts(plan));
      expect(laid.whole()).toEqual(plan);
      expect(laid.head).toEqual(plan.plan);
      expect(laid.count).toBe(plan.tabs.flatMap(({ rows }) => rows).length);
    }),
  );
});

test("any of its rows can be had without the others, each with its tab", () => {
  fc.assert(
    fc.property(plans, fc.nat(900), fc.nat(250), (plan, from, count) => {
      const all = plan.tabs.flatMap(({ rows }, tab) => rows.map((row) => ({ tab, row })));
      const laid = new LaidPlan(laidTexts(plan));
      const some = laid.rows(from, count).map((row, at) => ({ tab: laid.tabOf(from + at), row }));
      expect(some).toEqual(all.slice(from, from + count));
    }),
  );
});

test("past its last row there is no tab", () => {
  expect(new LaidPlan(laidTexts(planOf([2, 1]))).tabOf(3)).toBe(-1);
});
