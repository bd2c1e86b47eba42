import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { targetYearRows } from "#data/rules/target-years.ts";
import { MeasureId } from "#data/schema/ids.ts";

const rows = (...years: (number | null)[]) =>
  years.map((targetYear, index) => ({ id: MeasureId.parse(`rad-${index + 1}`), schedule: { targetYear } }));

describe("the target years of a place", () => {
  test("each year is told once, earliest first, with its rows", () => {
    expect(targetYearRows(rows(2030, null, 2029, 2030))).toEqual([
      { year: 2029, measures: ["rad-3"] },
      { year: 2030, measures: ["rad-1", "rad-4"] },
    ]);
  });

  test("no row is lost and none is counted twice", () => {
    const year = fc.option(fc.integer({ min: 2020, max: 2060 }), { nil: null });
    fc.assert(
      fc.property(fc.array(year, { maxLength: 30 }), (years) => {
        const given = rows(...years);
        const told = targetYearRows(given).flatMap((entry) => entry.measures);
        expect([...told].sort()).toEqual(
          given
            .filter((row) => row.schedule.targetYear !== null)
            .map((row) => row.id)
            .sort(),
        );
      }),
    );
  });
});
