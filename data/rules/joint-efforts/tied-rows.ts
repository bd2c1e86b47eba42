/** Measures of several actors at one place that need each other. */
import type { ActorId } from "#data/schema/ids.ts";
import type { ChosenRow } from "./chosen-rows.ts";

/** Why: they are one row, meet one problem, or are done at one place in the same months. The closest first. */
export const TIES = ["same-row", "same-problem", "same-place"] as const;
export type Tie = (typeof TIES)[number];

export interface TiedRows {
  tie: Tie;
  rows: ChosenRow[];
  /** The months in which all of them are done, in the year's order. */
  months: number[];
}

const actorsOf = (rows: readonly ChosenRow[]): Set<ActorId> => new Set(rows.flatMap(({ actors }) => actors));

/** Months that all of the lists have, in the first one's order; none of no list. */
export function inAll(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = lists;
  return first.filter((month) => others.every((list) => list.includes(month)));
}

const tied = (tie: Tie, rows: ChosenRow[]): TiedRows => ({
  tie,
  rows,
  months: inAll(rows.map(({ months }) => months)),
});

/**
 * Each row stands in the closest tie that it has, once.
 *
 * @param rows of one place
 */
export function tiedRows(rows: readonly ChosenRow[]): TiedRows[] {
  const alone = rows.filter(({ actors }) => actors.length === 1);
  const byProblem = new Map<string, ChosenRow[]>();
  for (const one of alone) {
    const { id } = one.row.problem;
    byProblem.set(id, [...(byProblem.get(id) ?? []), one]);
  }
  const problems = [...byProblem.values()].filter((own) => actorsOf(own).size > 1);
  const told = new Set(problems.flat());
  const left = alone.filter((one) => !told.has(one));
  // A row is tied by its place to those of others that are done when it is.
  const beside = left.filter(({ actors: [own], months }) =>
    rows.some(
      (other) => other.actors.some((actor) => actor !== own) && inAll([months, other.months]).length > 0,
    ),
  );
  return [
    ...rows.filter(({ actors }) => actors.length > 1).map((one) => tied("same-row", [one])),
    ...problems.map((own) => tied("same-problem", own)),
    ...(beside.length === 0 ? [] : [tied("same-place", beside)]),
  ];
}
