/** Where days stand along the timeline. */
import { expect, test } from "vitest";
import { timeScale } from "#client/timeline/time-scale.ts";

const scale = timeScale({ first: 2023, last: 2034 });

test("the line holds every year of its range, from edge to edge", () => {
  expect(scale.years.map(({ year }) => year)).toEqual([
    2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034,
  ]);
  expect(scale.at("2023-01-01")).toBe(0);
  expect(scale.between("2023-01-01", "2034-12-31")).toEqual({ x: 0, width: 100 });
});

test("a bar reaches to the end of its last day", () => {
  const { x, width } = scale.between("2023-01-01", "2023-12-31");
  expect(x + width).toBe(scale.at("2024-01-01"));
});

test("what lies outside the range is cut off at its edges", () => {
  expect(scale.between("2020-01-01", "2040-12-31")).toEqual({ x: 0, width: 100 });
});
