/** What both kinds of workbook come down to on their way to a sheet of the document. Pure. */
import { cellRef } from "hucre";
import type { Cell, Doubt, Sheet, Source } from "#data/schema/document.ts";

/** A cell as a workbook's reader hands it on; positions from 1. */
export interface GridCell {
  row: number;
  column: number;
  text: string;
  date: string | null;
  isFormula: boolean;
}

/** A merged range by its upper left cell. */
export interface Merge {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** A text that stands in no cell, by the cell that it belongs to. */
export interface NotedCell {
  row: number;
  column: number;
  text: string;
}

export interface ReadSheet {
  name: string;
  hidden: boolean;
  cells: readonly GridCell[];
  merges: readonly Merge[];
  /** Rows and columns that nobody sees, with text in them. */
  hiddenLines: number;
  /** Comments and text boxes. */
  notes: readonly NotedCell[];
}

/** A sheet's name as a source may carry it. */
const SHEET_NAME_LENGTH = 200;

export const sheetName = (name: string): string => name.slice(0, SHEET_NAME_LENGTH);

/** `B7` for the seventh row's second column. */
const cellName = (row: number, column: number): string => cellRef(row - 1, column - 1);

/** Where a cell stands. */
export const sourceOf = (sheet: string, row: number, column: number): Source => ({
  sheet: sheetName(sheet),
  page: null,
  row,
  column,
  ref: cellName(row, column),
  box: null,
  lines: null,
});

const byPlace = (one: GridCell, other: GridCell): number => one.row - other.row || one.column - other.column;

/** The lowest row and the rightmost column that hold text. */
const extentOf = (cells: readonly GridCell[]): { row: number; column: number } =>
  cells.reduce(
    (most, { row, column }) => ({ row: Math.max(most.row, row), column: Math.max(most.column, column) }),
    { row: 1, column: 1 },
  );

/**
 * A grid as a sheet of the document: cells with text alone, in reading order, each with the range that it
 * is merged over.
 *
 * A merged range ends where the sheet's text does, since somebody may have merged a column to its
 * millionth row. Text under a merged cell, which no office program shows, is kept as a cell of its own.
 */
export function sheetOf({ name, hidden, cells, merges }: ReadSheet): Sheet {
  const withText = cells.filter(({ text }) => text.trim() !== "").sort(byPlace);
  const extent = extentOf(withText);
  const merged = new Map(merges.map((merge) => [cellName(merge.row, merge.column), merge]));
  return {
    name: sheetName(name),
    hidden,
    page: null,
    cells: withText.map(({ row, column, text, date, isFormula }): Cell => {
      const source = sourceOf(name, row, column);
      const merge = merged.get(source.ref);
      const doubts: Doubt[] = isFormula ? ["formula"] : [];
      return {
        row,
        column,
        rowSpan: merge ? Math.min(merge.rowSpan, extent.row - row + 1) : 1,
        columnSpan: merge ? Math.min(merge.columnSpan, extent.column - column + 1) : 1,
        text,
        date,
        source,
        doubts,
      };
    }),
  };
}
