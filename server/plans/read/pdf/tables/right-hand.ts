/** A last column that found no room beside its table and was printed on a page of its own. Pure. */
import { boxOver } from "#server/plans/read/pdf/drawing/box.ts";
import type { Piece } from "#server/plans/read/pdf/drawing/pieces.ts";
import { linesOf, textOf } from "./lines.ts";
import type { Table } from "./table.ts";

/** Lines of one row stand at one height on both pages, this exactly, in points. */
const LEVEL = 2;

/**
 * Pieces as a table of one column, where every line stands at the height of a row on the page before and
 * there are rows enough for that to be no chance; else null.
 */
export function rightHandColumn(pieces: readonly Piece[], before: Table): Table | null {
  const tops = new Map<number, number>();
  for (const { row, box } of before.cells) tops.set(row, Math.min(box.top, tops.get(row) ?? Infinity));
  const lines = linesOf(pieces);
  const cells = lines.flatMap((line) => {
    const [row] = [...tops].find(([, top]) => Math.abs(top - line.box.top) < LEVEL) ?? [];
    const text = textOf([line]);
    if (row === undefined || text === "") return [];
    return [{ row, column: 1, rowSpan: 1, columnSpan: 1, text, box: line.box, doubts: [] }];
  });
  if (cells.length < 3 || cells.length < lines.length) return null;
  return { box: boxOver(cells.map(({ box }) => box)), cells, isOpenBelow: false };
}
