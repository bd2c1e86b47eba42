import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLOSINGS, closedWith, closingCounts, closingOf } from "#data/rules/year-end.ts";
import { ContinuesIn, Status } from "#data/schema/status.ts";
import { dataset, insideView } from "#test/views.ts";

const row = fc.record({
  status: fc.constantFrom(...Status.options),
  continuesIn: fc.option(fc.constantFrom(...ContinuesIn.options), { nil: null }),
  yearEnd: fc.constant(null),
});
const closing = fc.constantFrom(...CLOSINGS);

describe("closing a year", () => {
  test("says of each measure how it was closed, whatever it was before", () => {
    fc.assert(
      fc.property(row, closing, (before, chosen) => {
        const after = closedWith(before, chosen, "Så gick det.", 2026);
        expect(closingOf(after, 2026)).toBe(chosen);
        expect(after.yearEnd).toMatchObject({ status: after.status, continuesIn: after.continuesIn });
        // Closing once more in the same way says the same.
        expect(closedWith(after, chosen, "Så gick det.", 2026)).toEqual(after);
      }),
    );
  });

  test("carries what is carried over without saying that it is over, and leaves line work in the line", () => {
    fc.assert(
      fc.property(row, (before) => {
        const { status } = closedWith(before, "carried-over", "Fortsätter.", 2026);
        expect(["done", "not-done", "removed", "unknown"]).not.toContain(status);
      }),
    );
    const line = { status: "started" as const, continuesIn: "line" as const, yearEnd: null };
    expect(closedWith(line, "done", "Klart.", 2026).continuesIn).toBe("line");
    expect(closedWith(line, "carried-over", "Fortsätter.", 2026).continuesIn).toBe("both");
    expect(closedWith(line, "removed", "Utgår.", 2026).continuesIn).toBe("none");
  });

  test("counts every measure once", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(row, fc.option(closing, { nil: null }))), (rows) => {
        const all = rows.map(([before, chosen]) =>
          chosen === null ? before : closedWith(before, chosen, "Så gick det.", 2026),
        );
        const { left, closed } = closingCounts(all, 2026);
        expect(left).toBe(rows.filter(([, chosen]) => chosen === null).length);
        expect(left + [...closed.values()].reduce((sum, one) => sum + one, 0)).toBe(rows.length);
      }),
    );
  });

  test("takes what a document says of another year for nothing", () => {
    const yearEnd = { year: 2025, status: "done" as const, continuesIn: null, words: "Klart." };
    expect(closingOf({ yearEnd }, 2026)).toBeNull();
  });
});

test("the followed-up plan of Södermalm is closed but for some rows, and the planned ones are all left", () => {
  const of = (plan: string) => insideView.rows.filter((one) => one.plan.id === plan);
  const { left, closed } = closingCounts(of("sodermalm-2024"), 2024);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(of("sodermalm-2024").length / 4);
  expect(closed.get("carried-over")).toBeGreaterThan(10);
  const planned = of("hasselby-vallingby-2025");
  expect(closingCounts(planned, 2025).left).toBe(planned.length);
  expect(dataset.plans).toHaveLength(3);
});
