/** Which row of a plan is which of another: one to one, and the same whichever of them is asked first. */
import type { MeasureId } from "#data/schema/ids.ts";
import type { MeasureRow, WholeMeasureRow } from "#data/schema/measure-answer.ts";
import { matchRows, type RowTraits } from "./match-rows.ts";

/**
 * What makes two rows the same: in two states of one plan their id, in two years' plans their words,
 * in two readings of one document their words or else their number.
 */
export type SameBy = "id" | "words" | "words-or-number";

/** Rows of the later plan to the rows of the earlier one that they are. */
export type RowLinks = ReadonlyMap<MeasureId, MeasureId>;

const natural = new Intl.Collator("sv", { numeric: true });

/** By tab, and in it as the document has them. */
export const inPlanOrder = (a: MeasureRow, b: MeasureRow): number =>
  natural.compare(a.priorityArea.id, b.priorityArea.id) ||
  (a.source?.row ?? 0) - (b.source?.row ?? 0) ||
  natural.compare(a.id, b.id);

const traitsOf = ({ priorityArea, source, problem, cause, parts, places }: WholeMeasureRow): RowTraits => ({
  area: priorityArea.kind,
  number: source.row,
  problem: problem.text ?? problem.title,
  cause: cause.text ?? "",
  measure: parts.map(({ text }) => text).join(" "),
  places,
});

interface Side {
  rows: WholeMeasureRow[];
  traits: RowTraits[];
}

function sideOf(rows: readonly WholeMeasureRow[]): Side {
  const sorted = [...rows].sort(inPlanOrder);
  return { rows: sorted, traits: sorted.map(traitsOf) };
}

/** Pairs of rows, the first side's first. */
function* matched(one: Side, other: Side, byNumber: boolean): Generator<[WholeMeasureRow, WholeMeasureRow]> {
  for (const [index, found] of matchRows(one.traits, other.traits, { byNumber }).entries()) {
    const [a, b] = [one.rows[found ?? -1], other.rows[index]];
    if (a !== undefined && b !== undefined) yield [a, b];
  }
}

/** @returns no row twice, on either side */
export function linkRows(
  before: readonly WholeMeasureRow[],
  after: readonly WholeMeasureRow[],
  by: SameBy,
): RowLinks {
  if (by === "id") {
    const held = new Set(before.map(({ id }) => id));
    return new Map(after.flatMap(({ id }) => (held.has(id) ? [[id, id] as const] : [])));
  }
  const byNumber = by === "words-or-number";
  const [was, is] = [sideOf(before), sideOf(after)];
  // Of equally likely pairs, matching takes the first that it comes upon: asked always from the same
  // side, a comparison and its reverse tell the same.
  const isTurned = JSON.stringify(is.traits) < JSON.stringify(was.traits);
  return isTurned
    ? new Map([...matched(is, was, byNumber)].map(([later, earlier]) => [later.id, earlier.id]))
    : new Map([...matched(was, is, byNumber)].map(([earlier, later]) => [later.id, earlier.id]));
}
