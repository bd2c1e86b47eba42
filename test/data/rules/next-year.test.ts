/** What is left of a plan at the end of its year, as the beginning of the next. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { measureRows } from "#data/rules/measure-rows.ts";
import { areasThatGoOn, mayGoOn } from "#data/rules/next-year.ts";
import { CLOSINGS, closedWith } from "#data/rules/year-end.ts";
import type { Plan } from "#data/schema/plan.ts";
import { dataset } from "#test/views.ts";

const plan = dataset.plans.find(({ id }) => id === "sodermalm-2024");
if (plan === undefined) throw new Error("The dataset has the plan");
const rows = measureRows(plan);
const next = (goesOn: readonly string[]): Plan => ({
  ...plan,
  priorityAreas: areasThatGoOn(plan, new Set(rows.flatMap(({ id }) => (goesOn.includes(id) ? id : [])))),
});

test("just the chosen measures go on, in the plan's order, each on its own chain", () => {
  fc.assert(
    fc.property(fc.subarray(rows.map(({ id }) => id)), (chosen) => {
      const after = measureRows(next(chosen));
      expect(after.map(({ id }) => id)).toEqual(chosen);
      for (const { id, problem, cause, places, priorityArea } of after) {
        const before = rows.find((row) => row.id === id);
        expect({ problem, cause, places, priorityArea }).toEqual({
          problem: before?.problem,
          cause: before?.cause,
          places: before?.places,
          priorityArea: before?.priorityArea,
        });
      }
    }),
    { numRuns: 30 },
  );
});

test("how it went begins anew; target year, actors and goals stay, and the closing sentence is the comment", () => {
  for (const after of measureRows(next(rows.map(({ id }) => id)))) {
    const before = rows.find(({ id }) => id === after.id);
    expect(after).toMatchObject({
      status: "planned",
      continuesIn: null,
      followUps: [],
      yearEnd: null,
      comment: before?.yearEnd?.words ?? null,
      schedule: before?.schedule,
      responsibilities: before?.responsibilities,
      goals: before?.goals,
    });
  }
});

test("what is carried over, partly done or not done may go on; what is done, removed or open may not", () => {
  const open = { status: "started" as const, continuesIn: null, yearEnd: null };
  const goingOn = CLOSINGS.filter((closing) =>
    mayGoOn(closedWith(open, closing, "Så gick det.", 2026), 2026),
  );
  expect(goingOn).toEqual(["partly-done", "not-done", "carried-over"]);
  expect(mayGoOn(open, 2026)).toBe(false);
});
