import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runsIn } from "#data/rules/running-years.ts";
import { monthArcs, monthsOf, yearWheel } from "#data/rules/timeline/year-wheel.ts";
import { insideView } from "#test/views.ts";
import { timed } from "./rows.ts";

const WHOLE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe("the months in which a measure is done", () => {
  test("are those of its seasons", () => {
    expect(monthsOf(timed({ from: "2024", to: "2025", seasons: ["spring", "autumn"] }), null)).toEqual([
      3, 4, 5, 9, 10, 11,
    ]);
  });

  test("are those between its dates", () => {
    expect(monthsOf(timed({ from: "2024-05", to: "2024-09" }), null)).toEqual([5, 6, 7, 8, 9]);
  });

  test("are of one year where one year is looked at", () => {
    const row = timed({ from: "2024-06", to: "2026-03" });
    expect(monthsOf(row, 2024)).toEqual([6, 7, 8, 9, 10, 11, 12]);
    expect(monthsOf(row, 2026)).toEqual([1, 2, 3]);
    expect(monthsOf(row, null)).toEqual(WHOLE);
    expect(monthsOf(row, 2030)).toEqual([]);
  });

  test("are the whole year for line work without an end", () => {
    expect(monthsOf(timed({ from: "2024-10", lineWork: true }), null)).toEqual(WHOLE);
  });

  test("are none in a year in which it does not run", () => {
    fc.assert(
      fc.property(fc.constantFrom(...insideView.rows), fc.integer({ min: 2020, max: 2040 }), (row, year) => {
        if (!runsIn(row, year)) expect(monthsOf(row, year)).toEqual([]);
      }),
    );
  });
});

describe("the arcs of the wheel", () => {
  test("go over the turn of the year", () => {
    expect(monthArcs([1, 2, 12])).toEqual([{ first: 12, last: 2 }]);
    expect(monthArcs([1, 6, 7, 12])).toEqual([
      { first: 6, last: 7 },
      { first: 12, last: 1 },
    ]);
  });

  test("are one for a whole year", () => {
    expect(monthArcs(WHOLE)).toEqual([{ first: 1, last: 12 }]);
  });

  test("hold every month once, whichever they are", () => {
    fc.assert(
      fc.property(fc.subarray(WHOLE), (months) => {
        const held = monthArcs(months).flatMap(({ first, last }) =>
          Array.from(
            { length: ((last - first + 12) % 12) + 1 },
            (_, index) => ((first - 1 + index) % 12) + 1,
          ),
        );
        expect(held.sort((a, b) => a - b)).toEqual(months);
      }),
    );
  });
});

describe("the year wheel", () => {
  test("stands for measures of the same months and kind as one", () => {
    const spring = timed({ from: "2024", to: "2024", seasons: ["spring"] });
    expect(yearWheel([spring, { ...spring }], null).map(({ rows }) => rows.length)).toEqual([2]);
  });

  test("has what has its season farthest out, and one ring for seasons that do not meet", () => {
    const wheel = yearWheel(
      [timed({ lineWork: true }), timed({ seasons: ["summer"] }), timed({ seasons: ["winter"] })],
      null,
    );
    expect(wheel.map(({ kind, ring }) => [kind, ring])).toEqual([
      ["recurring", 0],
      ["recurring", 0],
      ["line-work", 1],
    ]);
  });

  test("never lays two groups over each other", () => {
    const wheel = yearWheel(insideView.rows, null);
    const cells = wheel.flatMap(({ ring, months }) => months.map((month) => `${ring} ${month}`));
    expect(new Set(cells).size).toBe(cells.length);
  });
});
