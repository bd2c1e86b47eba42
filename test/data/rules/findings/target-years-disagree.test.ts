import { expect, test } from "vitest";
import { targetYearsDisagree } from "#data/rules/findings/target-years-disagree.ts";
import { noticed, planOf, schedule } from "./plan-of.ts";

const rows = (...years: (number | null)[]) =>
  years.map((targetYear) => ({ places: ["torget"], schedule: schedule({ targetYear }) }));
const about = (...years: (number | null)[]) =>
  noticed(targetYearsDisagree, planOf([{ rows: rows(...years) }]));

test("rows that agree are no finding", () => {
  expect(about(2026, 2026, null)).toEqual([]);
});

test("rows that disagree are a finding that lists every year and averages none", () => {
  expect(about(2030, 2029, 2033, 2034)).toEqual([
    ["torget", "when", { years: [2029, 2030, 2033, 2034], dragged: expect.any(Array) }],
  ]);
});

test.each([
  ["years that count up from row to row", [2030, 2030, 2033, 2034], [2033, 2034]],
  ["a year that most rows agree on, though it follows another by one", [2030, 2029, 2030, 2030], []],
])("%s: the sign of a dragged cell", (_, years, dragged) => {
  expect(about(...years)[0]?.[2]).toMatchObject({ dragged });
});

test("years that count up from one tab to the next were not dragged", () => {
  const plan = planOf([
    { id: "a", rows: rows(2030, 2030, 2033) },
    { id: "b", rows: rows(2034) },
  ]);
  expect(noticed(targetYearsDisagree, plan)[0]?.[2]).toMatchObject({ dragged: [] });
});

test("a spot's rows count for the place that it lies in, and it is said once", () => {
  const [first, second] = rows(2029, 2030);
  const plan = planOf([
    {
      rows: [
        { ...first, places: ["hornet"] },
        { ...second, places: ["hornet"] },
      ],
    },
  ]);
  expect(noticed(targetYearsDisagree, plan).map(([id]) => id)).toEqual(["torget"]);
});
