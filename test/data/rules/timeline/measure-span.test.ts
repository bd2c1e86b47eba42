import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runningYears } from "#data/rules/running-years.ts";
import { measureSpan } from "#data/rules/timeline/measure-span.ts";
import { spanPieces } from "#data/rules/timeline/span-pieces.ts";
import { Season } from "#data/schema/schedule.ts";
import { timed } from "./rows.ts";

const span = (...given: Parameters<typeof timed>) => measureSpan(timed(...given));

/** As plans write dates: also days that no month has. */
const date = fc
  .tuple(
    fc.integer({ min: 2020, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .chain(([year, month, day]) => {
    const two = (number: number) => String(number).padStart(2, "0");
    return fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`);
  });
const anyTime = fc.record({
  from: fc.option(date),
  to: fc.option(date),
  lineWork: fc.boolean(),
  targetYear: fc.option(fc.integer({ min: 2020, max: 2060 })),
});

describe("the days in which a measure runs", () => {
  test("are those that the row gives, to the day where it gives the day", () => {
    expect(span({ from: "2024-04-02", to: "2024-10" })).toEqual({
      from: "2024-04-02",
      to: "2024-10-31",
      isFromGiven: true,
      isToGiven: true,
    });
    expect(span({ from: "2024-02", to: "2024-02" })).toMatchObject({ from: "2024-02-01", to: "2024-02-29" });
  });

  test("are whole years where the row gives years, and are marked as assumed where it gives none", () => {
    expect(span({ from: "2024", to: "2027" })).toMatchObject({ from: "2024-01-01", to: "2027-12-31" });
    expect(span({})).toEqual({
      from: "2025-01-01",
      to: "2025-12-31",
      isFromGiven: false,
      isToGiven: false,
    });
  });

  test("have no end with line work", () => {
    expect(span({ lineWork: true })).toMatchObject({ to: null, isToGiven: false });
  });

  test("last the year out where the plan lets them end before they begin", () => {
    expect(span({ from: "2024-08", to: "2024-03" })).toMatchObject({
      from: "2024-08-01",
      to: "2024-12-31",
      isToGiven: false,
    });
  });

  test("read a day that the month does not have as its last", () => {
    expect(span({ from: "2025-06-31" })).toMatchObject({ from: "2025-06-30" });
  });

  test("are none for what was removed or not done", () => {
    expect(span({}, { status: "removed" })).toBeNull();
    expect(span({}, { status: "not-done" })).toBeNull();
  });

  test("lie in the years that the measure runs in, and never end before they begin", () => {
    fc.assert(
      fc.property(anyTime, (schedule) => {
        const row = timed(schedule);
        const [years, days] = [runningYears(row), measureSpan(row)];
        expect(Number(days?.from.slice(0, 4))).toBe(years?.first);
        expect(days?.to === null ? null : Number(days?.to.slice(0, 4))).toBe(years?.last);
        expect((days?.to ?? "9999") >= (days?.from ?? "")).toBe(true);
      }),
    );
  });
});

describe("the stretches in which something is done", () => {
  const within = { from: "2024-01-01", to: "2025-12-31", isFromGiven: true, isToGiven: true };

  test("are the whole span of a measure without seasons", () => {
    expect(spanPieces(within, [], "2034-12-31")).toEqual([{ from: "2024-01-01", to: "2025-12-31" }]);
  });

  test("are the seasons that it names, each year", () => {
    expect(spanPieces(within, ["spring"], "2034-12-31")).toEqual([
      { from: "2024-03-01", to: "2024-05-31" },
      { from: "2025-03-01", to: "2025-05-31" },
    ]);
  });

  test("take a winter over the turn of the year as one", () => {
    expect(spanPieces(within, ["winter"], "2034-12-31")).toEqual([
      { from: "2024-01-01", to: "2024-02-29" },
      { from: "2024-12-01", to: "2025-02-28" },
      { from: "2025-12-01", to: "2025-12-31" },
    ]);
  });

  test("are the dates where dates and seasons have nothing in common", () => {
    const inWinter = { ...within, from: "2024-01-10", to: "2024-02-06" };
    expect(spanPieces(inWinter, ["summer"], "2034-12-31")).toEqual([
      { from: "2024-01-10", to: "2024-02-06" },
    ]);
  });

  test("go to the horizon where there is no end, and not beyond", () => {
    expect(spanPieces({ ...within, to: null }, [], "2026-12-31")).toEqual([
      { from: "2024-01-01", to: "2026-12-31" },
    ]);
    expect(spanPieces(within, [], "2023-12-31")).toEqual([]);
  });

  test("lie within the span and in order, with a gap between each and the next", () => {
    fc.assert(
      fc.property(anyTime, fc.subarray(Season.options), (schedule, seasons) => {
        const days = measureSpan(timed(schedule));
        if (days === null) throw new Error("What is planned runs");
        const pieces = spanPieces(days, seasons, "2060-12-31");
        expect(pieces.length).toBeGreaterThan(0);
        pieces.forEach((piece, index) => {
          expect(piece.from >= days.from && piece.from <= piece.to).toBe(true);
          expect(piece.to <= (days.to ?? "2060-12-31")).toBe(true);
          expect(piece.from > (pieces[index - 1]?.to ?? "")).toBe(true);
        });
      }),
    );
  });
});
