import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePlans, targetYearMove } from "#data/rules/compare-plans.ts";
import { linkRows, type SameBy } from "#data/rules/link-rows.ts";
import { measureRows } from "#data/rules/measure-rows.ts";
import type { WholeMeasureRow } from "#data/schema/measure-answer.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { PlanDifference, RowDifference } from "#data/schema/plan-difference.ts";
import { anyPlan } from "./findings/any-plan.ts";
import { planOf, schedule } from "./findings/plan-of.ts";

const rowsOf = (plan: Plan): WholeMeasureRow[] => measureRows(plan);
const compared = (
  before: readonly WholeMeasureRow[],
  after: readonly WholeMeasureRow[],
  by: SameBy = "words",
) => comparePlans(before, after, linkRows(before, after, by));
const allRows = ({ areas }: PlanDifference): RowDifference[] => areas.flatMap(({ rows }) => rows);

const LAMPS = { title: "Lampor", parts: [part("Byt lamporna längs gångvägen mot skolan")] };
const WALKS = { title: "Vandring", parts: [part("Trygghetsvandring varje vår med boende och föreningar")] };
const GUARDS = { title: "Vakter", parts: [part("Ordningsvakter på torget under sommarens kvällar")] };

function part(text: string) {
  return { number: null, type: "social", text, when: null, actors: [], status: null };
}

/** The next year's plan: its ids are its own. */
const inYear = (year: number, rows: object[]): Plan => {
  const text = JSON.stringify(
    planOf([{ id: "a", rows: rows.map((row) => ({ problem: 1, cause: 1, goals: [], ...row })) }]),
  );
  const own: Plan = JSON.parse(text.replaceAll("plan-2026", `plan-${year}`));
  return { ...own, year };
};
const between = (before: object[], after: object[]): PlanDifference =>
  compared(rowsOf(inYear(2026, before)), rowsOf(inYear(2027, after)));

describe("from one year's plan to the next", () => {
  test("each row is told as kept, changed, new or dropped, by priority area and with its fields", () => {
    const found = between([LAMPS, WALKS], [GUARDS, { ...LAMPS, comment: "Beställda" }]);
    expect(found.counts).toEqual({ kept: 0, changed: 1, new: 1, dropped: 1 });
    expect(found.areas.map(({ kind, counts }) => [kind, counts])).toEqual([["unsafe-places", found.counts]]);
    expect(
      allRows(found).map(({ fate, fields, before, after }) => [fate, fields, before?.title, after?.title]),
    ).toEqual([
      ["new", [], undefined, "Vakter"],
      ["changed", ["comment"], "Lampor", "Lampor"],
      ["dropped", [], "Vandring", undefined],
    ]);
  });

  test("a target year that was moved is told with both years, one that is set or taken away by itself", () => {
    const year = (targetYear: number | null) => ({ ...LAMPS, schedule: schedule({ targetYear }) });
    const move = (from: number | null, to: number | null) => {
      const [row] = allRows(between([year(from)], [year(to)]));
      return row === undefined ? undefined : [row.fields, targetYearMove(row)];
    };
    expect(move(2026, 2027)).toEqual([["targetYear"], { kind: "moved", from: 2026, to: 2027 }]);
    expect(move(null, 2027)).toEqual([["targetYear"], { kind: "set", to: 2027 }]);
    expect(move(2026, null)).toEqual([["targetYear"], { kind: "dropped", from: 2026 }]);
    expect(move(2026, 2026)).toEqual([[], null]);
  });

  test("a status that goes on is said to be carried over; one that says nothing of progress is not", () => {
    const carried = (before: string, after: string) =>
      allRows(between([{ ...LAMPS, status: before }], [{ ...LAMPS, status: after }])).map(
        (row) => row.carriesStatus,
      );
    expect(carried("partly-done", "partly-done")).toEqual([true]);
    expect(carried("started", "done")).toEqual([false]);
    expect(carried("planned", "planned")).toEqual([false]);
    const same = rowsOf(inYear(2026, [{ ...LAMPS, status: "started" }]));
    expect(allRows(compared(same, same, "id")).map((row) => row.carriesStatus)).toEqual([false]);
  });

  test("who is responsible and which places it is about count as sets: their order says nothing", () => {
    const who = (...actors: string[]) => ({
      ...LAMPS,
      responsibilities: actors.map((actor) => ({ actor, role: "lead", function: null })),
    });
    const at = (...places: string[]) => ({ ...LAMPS, places });
    const fields = (before: object, after: object) =>
      allRows(between([before], [after])).flatMap((row) => row.fields);
    expect(fields(who("avtal", "prevention"), who("prevention", "avtal"))).toEqual([]);
    expect(fields(who("avtal"), who("avtal", "prevention"))).toEqual(["who"]);
    expect(fields(at("torget", "hornet"), at("hornet", "torget"))).toEqual([]);
    expect(fields(at("torget"), at("hornet"))).toEqual(["places"]);
  });

  test("a row that was worded anew is the same row, and its title is not told beside its words", () => {
    const after = { title: "Alla lampor", parts: [part("Byt lamporna längs hela gångvägen mot skolan")] };
    expect(allRows(between([LAMPS], [after]))).toMatchObject([{ fate: "changed", fields: ["measure"] }]);
    expect(allRows(between([LAMPS], [{ ...LAMPS, title: "Ljus" }]))).toMatchObject([{ fields: ["title"] }]);
  });
});

test("what a reader may not see makes no difference to them", () => {
  const rows = (comment: string) =>
    rowsOf(inYear(2026, [{ ...LAMPS, comment }])).map(({ comment: _, ...row }) => row);
  const whole = rowsOf(inYear(2026, [LAMPS]));
  const found = comparePlans(rows("förr"), rows("nu"), linkRows(whole, whole, "id"));
  expect(found.counts).toEqual({ kept: 1, changed: 0, new: 0, dropped: 0 });
});

test("two states of one plan go by the rows' ids, however their words have changed", () => {
  const before = rowsOf(inYear(2026, [LAMPS, WALKS]));
  const after = rowsOf(inYear(2026, [GUARDS, WALKS]));
  expect(compared(before, after, "id").counts).toEqual({ kept: 1, changed: 1, new: 0, dropped: 0 });
  expect(compared(before, after, "words").counts).toEqual({ kept: 1, changed: 0, new: 1, dropped: 1 });
});

const anyRows = anyPlan.map(rowsOf);
const anyWay = fc.constantFrom<SameBy>("id", "words", "words-or-number");
const fates = (difference: PlanDifference) =>
  allRows(difference)
    .map(({ before, after }) => JSON.stringify([before?.id ?? null, after?.id ?? null]))
    .sort();

describe("whatever the plans hold", () => {
  test("a plan compared with itself has changed nothing", () => {
    fc.assert(
      fc.property(anyRows, anyWay, (rows, by) => {
        expect(compared(rows, rows, by).counts).toEqual({
          kept: rows.length,
          changed: 0,
          new: 0,
          dropped: 0,
        });
      }),
    );
  });

  test("each row of either plan appears once, and the counts are those of the rows", () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyWay, (before, after, by) => {
        const found = compared(before, after, by);
        const ids = (side: "before" | "after") => allRows(found).flatMap((row) => row[side]?.id ?? []);
        expect(ids("before").sort()).toEqual(before.map(({ id }) => id).sort());
        expect(ids("after").sort()).toEqual(after.map(({ id }) => id).sort());
        const { kept, changed, new: added, dropped } = found.counts;
        expect([kept + changed + added, kept + changed + dropped]).toEqual([after.length, before.length]);
      }),
    );
  });

  test("the order in which the rows are given makes no difference", () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, shuffled, anyWay, ([before, beforeToo], [after, afterToo], by) => {
        expect(compared(beforeToo, afterToo, by)).toEqual(compared(before, after, by));
      }),
    );
  });

  test("the other way round, what was new is dropped and what was dropped is new", () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyWay, (before, after, by) => {
        const there = compared(before, after, by);
        const back = compared(after, before, by);
        expect(back.counts).toEqual({
          ...there.counts,
          new: there.counts.dropped,
          dropped: there.counts.new,
        });
        const turned = fates(back).map((pair) => JSON.stringify([...JSON.parse(pair)].reverse()));
        expect(turned.sort()).toEqual(fates(there));
      }),
    );
  });
});
