/** What of a sheet is drawn: the cells that the window touches, row by row. Pure. */
import { type Axis, lengthOf, stretch, touched } from "./axis.ts";
import type { LaidCell, SheetLayout } from "./lay-out.ts";
import type { Place } from "./step.ts";

/** A place of the grid as it is drawn, once for each cell however many places it covers. */
export interface DrawnCell extends Omit<LaidCell, "cell"> {
  /** Undefined where it is empty. */
  laid: LaidCell | undefined;
}

export interface DrawnRow {
  row: number;
  cells: DrawnCell[];
}

/** A part of the sheet, in its own pixels. */
export interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** So much more than the window is drawn on each side, that scrolling shows no blank. */
const MARGIN = 400;

const around = (axis: Axis, from: number, size: number): [from: number, until: number] =>
  touched(axis, Math.max(from - MARGIN, 0), Math.min(from + size + MARGIN, lengthOf(axis)));

/**
 * The rows to draw, in order, each with its cells from left to right. A merged cell stands in its first row,
 * which is then drawn too. What has the focus stays, wherever the window is.
 */
export function drawnRows(layout: SheetLayout, part: Part, focus: Place): DrawnRow[] {
  const [fromRow, untilRow] = around(layout.rows, part.top, part.height);
  const [fromColumn, untilColumn] = around(layout.columns, part.left, part.width);
  const rows = new Map<number, Map<number, DrawnCell>>();
  const draw = (row: number, column: number): void => {
    const laid = layout.at(row, column);
    const { cell: _, ...drawn } = laid ?? {
      cell: null,
      row,
      column,
      untilRow: row + 1,
      untilColumn: column + 1,
    };
    const cells = rows.get(drawn.row) ?? new Map<number, DrawnCell>();
    cells.set(drawn.column, { ...drawn, laid });
    rows.set(drawn.row, cells);
  };
  for (let row = fromRow; row < untilRow; row++)
    for (let column = fromColumn; column < untilColumn; column++) draw(row, column);
  if (layout.rows.numbers.length > 0) draw(focus.row, focus.column);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({
      row,
      cells: [...cells.values()].sort((one, other) => one.column - other.column),
    }));
}

/** Where a cell lies in the sheet. */
export function partOf(
  { rows, columns }: SheetLayout,
  { row, column, untilRow, untilColumn }: Omit<LaidCell, "cell">,
): Part {
  const down = stretch(rows, row, untilRow);
  const across = stretch(columns, column, untilColumn);
  return { left: across.start, top: down.start, width: across.size, height: down.size };
}
