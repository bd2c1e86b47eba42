/** The bound that a workbook sets for what a cell holds. */
import type { Grid } from "./grid.ts";

/** As Excel bounds what a cell holds. */
export const LONGEST_CELL = 32_767;

/** A text that no workbook can hold: which, and how long it is. */
export class CellTooLong extends Error {
  override name = "CellTooLong";
  readonly sheet: string;
  readonly row: number;
  readonly length: number;

  constructor(sheet: string, row: number, length: number) {
    super(`A cell in ${sheet}, row ${row}, holds ${length} characters; ${LONGEST_CELL} are the most`);
    this.sheet = sheet;
    this.row = row;
    this.length = length;
  }
}

/** @throws CellTooLong for the first text that no cell can hold */
export function mustFit(grids: readonly Grid[]): void {
  for (const { name, cells } of grids)
    for (const { row, text } of cells)
      if (text.length > LONGEST_CELL) throw new CellTooLong(name, row, text.length);
}
