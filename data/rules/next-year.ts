/**
 * The year after: what of a plan goes on, as the beginning of next year's plan.
 *
 * A measure goes on as it stands, with its places, its actors, its goals and its time; how it went is
 * begun anew. What was noted at the year's meetings stays with the year; the sentence that it was
 * closed with comes along as a comment, so that whoever reviews the new plan knows why it goes on.
 */
import type { MeasureId } from "#data/schema/ids.ts";
import type { Measure } from "#data/schema/measure.ts";
import type { Plan } from "#data/schema/plan.ts";
import { type Closing, closingOf } from "./year-end.ts";

/** What is done or removed does not go on. */
const ENDINGS_THAT_GO_ON: ReadonlySet<Closing> = new Set(["carried-over", "partly-done", "not-done"]);

/** Whether a measure that was closed like that may stand in next year's plan. */
export function mayGoOn(row: Parameters<typeof closingOf>[0], planYear: number): boolean {
  const closing = closingOf(row, planYear);
  return closing !== null && ENDINGS_THAT_GO_ON.has(closing);
}

const begunAnew = (measure: Measure): Measure => ({
  ...measure,
  parts: measure.parts.map((part) => ({ ...part, status: null })),
  status: "planned",
  statusBasis: "plan",
  continuesIn: null,
  followUps: [],
  yearEnd: null,
  comment: measure.yearEnd?.words ?? null,
});

/** The part of a list that is left once each of its members has been cut down; members without anything go. */
const left = <Whole, Part>(all: readonly Whole[], cut: (one: Whole) => Part | null): Part[] =>
  all.flatMap((one) => cut(one) ?? []);

const orNull = <Inner, Outer>(inner: Inner[], outer: (inner: Inner[]) => Outer): Outer | null =>
  inner.length === 0 ? null : outer(inner);

/**
 * The chains of a plan that lead to the measures that go on, each begun anew.
 *
 * @param goesOn which measures; those that are not the plan's are not looked for
 * @returns the areas with at least one of them, in the plan's order
 */
export function areasThatGoOn(
  { priorityAreas }: Pick<Plan, "priorityAreas">,
  goesOn: ReadonlySet<MeasureId>,
): Plan["priorityAreas"] {
  return left(priorityAreas, (area) =>
    orNull(
      left(area.problems, (problem) =>
        orNull(
          left(problem.causes, (cause) =>
            orNull(cause.measures.filter(({ id }) => goesOn.has(id)).map(begunAnew), (measures) => ({
              ...cause,
              measures,
            })),
          ),
          (causes) => ({ ...problem, causes }),
        ),
      ),
      (problems) => ({ ...area, declared: null, rowsAbove: null, notes: [], problems }),
    ),
  );
}
