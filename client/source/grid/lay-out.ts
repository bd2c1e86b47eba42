/** A sheet laid out to be drawn: its rows and columns with their sizes, and which cell covers which place. Pure. */
import type { Cell } from "#data/schema/document.ts";
import { type Axis, axisOf, covered, shownNumbers } from "./axis.ts";
import { LINE, textHeight, unbrokenWidth } from "./text-size.ts";

/** A cell with the lines that it covers, as indexes among those that are shown. */
export interface LaidCell {
  cell: Cell;
  row: number;
  column: number;
  untilRow: number;
  untilColumn: number;
}

export interface SheetLayout {
  rows: Axis;
  columns: Axis;
  /** The cell with text that covers a place; undefined where it is empty. */
  at: (row: number, column: number) => LaidCell | undefined;
}

const LOWEST = LINE + 10;
const WIDTH = { least: 64, most: 300, ofLong: 420 };
/** Texts beyond this many letters get the wider column. */
const LONG = 900;

function columnWidths(cells: readonly LaidCell[], count: number): number[] {
  const widths = new Array<number>(count).fill(WIDTH.least);
  for (const { cell, column, untilColumn } of cells) {
    if (untilColumn - column > 1) continue;
    const most = cell.text.length > LONG ? WIDTH.ofLong : WIDTH.most;
    widths[column] = Math.max(widths[column] ?? 0, Math.min(unbrokenWidth(cell.text), most));
  }
  return widths;
}

const sum = (sizes: readonly number[], from: number, until: number): number =>
  sizes.slice(from, until).reduce((total, size) => total + size, 0);

/** Those of one row first; what a merged cell still lacks, its last row is given. */
function rowHeights(cells: readonly LaidCell[], count: number, widths: readonly number[]): number[] {
  const heights = new Array<number>(count).fill(LOWEST);
  const bySpan = cells.toSorted((one, other) => one.untilRow - one.row - (other.untilRow - other.row));
  for (const { cell, row, column, untilRow, untilColumn } of bySpan) {
    const lacks = textHeight(cell.text, sum(widths, column, untilColumn)) - sum(heights, row, untilRow);
    if (lacks > 0) heights[untilRow - 1] = (heights[untilRow - 1] ?? 0) + lacks;
  }
  return heights;
}

/** The numbers that cells stand on along an axis: where each begins and ends. */
const ends = (cells: readonly Cell[], from: "row" | "column", span: "rowSpan" | "columnSpan"): number[] =>
  cells.flatMap((cell) => [cell[from], cell[from] + cell[span] - 1]);

/** Lays out the cells of one sheet. */
export function layOutSheet(cells: readonly Cell[]): SheetLayout {
  const rowNumbers = shownNumbers(ends(cells, "row", "rowSpan"));
  const columnNumbers = shownNumbers(ends(cells, "column", "columnSpan"));
  const unsized = { rows: axisOf(rowNumbers, []), columns: axisOf(columnNumbers, []) };
  const laid = cells.map((cell): LaidCell => {
    const [row, untilRow] = covered(unsized.rows, cell.row, cell.rowSpan);
    const [column, untilColumn] = covered(unsized.columns, cell.column, cell.columnSpan);
    return { cell, row, column, untilRow, untilColumn };
  });
  const widths = columnWidths(laid, columnNumbers.length);
  const heights = rowHeights(laid, rowNumbers.length, widths);
  const key = (row: number, column: number): number => row * columnNumbers.length + column;
  const places = new Map<number, LaidCell>();
  for (const one of laid)
    for (let row = one.row; row < one.untilRow; row++)
      for (let column = one.column; column < one.untilColumn; column++) places.set(key(row, column), one);
  // Somebody may have merged over a cell with text: it keeps its own place.
  for (const one of laid) places.set(key(one.row, one.column), one);
  return {
    rows: axisOf(rowNumbers, heights),
    columns: axisOf(columnNumbers, widths),
    at: (row, column) => places.get(key(row, column)),
  };
}
