/** A sheet's cells by the row that they begin in. Pure. */
import type { Cell } from "#data/schema/document.ts";

export interface GridRow {
  row: number;
  /** From left to right; never empty. */
  cells: readonly Cell[];
}

export function gridRows(cells: readonly Cell[]): GridRow[] {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => ({ row, cells: inRow.sort((a, b) => a.column - b.column) }));
}

export const lastColumn = (cell: Cell): number => cell.column + cell.columnSpan - 1;
export const lastRow = (cell: Cell): number => cell.row + cell.rowSpan - 1;
