import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { targetYearFinding, targetYearRows } from "#data/rules/target-years.ts";
import { MeasureId, PlaceId } from "#data/schema/ids.ts";

const place = PlaceId.parse("torget");
const rows = (...years: (number | null)[]) =>
  years.map((targetYear, index) => ({ id: MeasureId.parse(`rad-${index + 1}`), schedule: { targetYear } }));

describe("the target years of a place", () => {
  test("each year is told once, earliest first, with its rows", () => {
    expect(targetYearRows(rows(2030, null, 2029, 2030))).toEqual([
      { year: 2029, measures: ["rad-3"] },
      { year: 2030, measures: ["rad-1", "rad-4"] },
    ]);
  });

  test("rows that agree are no finding", () => {
    expect(targetYearFinding(place, rows(2026, 2026, null))).toBeNull();
  });

  test("rows that disagree are a finding that lists every year and averages none", () => {
    expect(targetYearFinding(place, rows(2030, 2029, 2033, 2034))?.values.years).toEqual([
      2029, 2030, 2033, 2034,
    ]);
  });

  test("years that count up from row to row are marked as the sign of a dragged cell", () => {
    expect(targetYearFinding(place, rows(2030, 2030, 2033, 2034))?.values.dragged).toEqual([2033, 2034]);
  });

  test("a year that most rows agree on is no sign of dragging, even where it follows another by one", () => {
    expect(targetYearFinding(place, rows(2030, 2029, 2030, 2030))?.values.dragged).toEqual([]);
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
