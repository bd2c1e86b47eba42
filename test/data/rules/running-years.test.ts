import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runningYears, runsIn } from "#data/rules/running-years.ts";
import { insideView } from "#test/views.ts";

type Row = Parameters<typeof runningYears>[0];

const [real] = insideView.rows;
if (real === undefined) throw new Error("The dataset has measures");
const row = (
  schedule: Partial<Row["schedule"]>,
  rest: Partial<Pick<Row, "status" | "continuesIn">> = {},
): Row => ({
  plan: { ...real.plan, year: 2025 },
  status: "planned",
  continuesIn: null,
  ...rest,
  schedule: { ...real.schedule, from: null, to: null, lineWork: false, targetYear: null, ...schedule },
});

describe("the years in which a measure runs", () => {
  test("are those that the row gives", () => {
    expect(runningYears(row({ from: "2024-04", to: "2027" }))).toEqual({ first: 2024, last: 2027 });
  });

  test("are the plan's own year where the row says nothing", () => {
    expect(runningYears(row({}))).toEqual({ first: 2025, last: 2025 });
  });

  test("have no end with line work, nor with what goes on in line or working group, unless the row gives one", () => {
    expect(runningYears(row({ lineWork: true }))).toEqual({ first: 2025, last: null });
    expect(runningYears(row({}, { continuesIn: "workgroup" }))).toEqual({ first: 2025, last: null });
    expect(runningYears(row({}, { continuesIn: "none" }))).toEqual({ first: 2025, last: 2025 });
    expect(runningYears(row({ lineWork: true, to: "2026" }))).toEqual({ first: 2025, last: 2026 });
  });

  test("last until the target year where the row gives no end, and not beyond the end that it gives", () => {
    expect(runningYears(row({ targetYear: 2029 }))).toEqual({ first: 2025, last: 2029 });
    expect(runningYears(row({ from: "2024", to: "2027", targetYear: 2030 }))).toEqual({
      first: 2024,
      last: 2027,
    });
  });

  test("begin with the end where that comes before the plan's year", () => {
    expect(runningYears(row({ to: "2024" }))).toEqual({ first: 2024, last: 2024 });
  });

  test("are none for what was removed or not done", () => {
    expect(runningYears(row({ lineWork: true }, { status: "removed" }))).toBeNull();
    expect(runningYears(row({}, { status: "not-done" }))).toBeNull();
  });

  test("are the same years that a measure runs in, one by one", () => {
    fc.assert(
      fc.property(fc.constantFrom(...insideView.rows), fc.integer({ min: 2020, max: 2060 }), (one, year) => {
        const years = runningYears(one);
        const within = years !== null && year >= years.first && year <= (years.last ?? 2060);
        expect(runsIn(one, year)).toBe(within);
      }),
    );
  });
});
