/** Doubts that a cell's place raises, whatever its words say. Pure. */
import type { Doubt } from "#data/schema/document.ts";
import type { Segment } from "./segment.ts";

/**
 * What a table's cells leave open by where they stand. A text has cells in order, not in columns: the
 * neighbours tell a cell's column, so where the columns on both sides are empty, only its words did. And
 * print parts cells by blanks: where a cell begins amid a block and the one before is not sure of its end,
 * it is not sure of its beginning either.
 *
 * @param k how many columns the table has
 * @returns for each cell the doubts that it did not have yet
 */
export function doubtsByPlace(segments: readonly Segment[], k: number): Doubt[][] {
  const taken = new Set(segments.map(({ row, column }) => row * k + column));
  return segments.map(({ row, column, pieces, doubts }, i) => {
    const before = segments[i - 1];
    const isInner = column > 0 && column < k - 1;
    const isAlone = !taken.has(row * k + column - 1) && !taken.has(row * k + column + 1);
    const isAmid = pieces[0]?.before === "line" && before?.doubts.includes("boundary") === true;
    const found: Doubt[] = [
      ...(isInner && isAlone ? ["column" as const] : []),
      ...(isAmid ? ["boundary" as const] : []),
    ];
    return found.filter((one) => !doubts.includes(one));
  });
}
