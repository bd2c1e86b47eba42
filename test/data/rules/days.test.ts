import fc from "fast-check";
import { expect, test } from "vitest";
import { daysAfter, monthsBefore } from "#data/rules/days.ts";

const day = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("months are counted by the calendar: what a month lacks is its last day", () => {
  expect(monthsBefore("2026-08-31", 6)).toBe("2026-02-28");
  expect(monthsBefore("2024-03-31", 1)).toBe("2024-02-29");
  expect(monthsBefore("2026-01-15", 1)).toBe("2025-12-15");
});

test("days go forth and back over months and years", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      expect(daysAfter(daysAfter(from, days), -days)).toBe(from);
      expect(daysAfter(from, days) > from).toBe(days > 0);
    }),
  );
});

test("more months back is never later", () => {
  fc.assert(
    fc.property(day, fc.nat(60), fc.nat(60), (from, less, more) => {
      expect(monthsBefore(from, less + more) <= monthsBefore(from, less)).toBe(true);
    }),
  );
});
