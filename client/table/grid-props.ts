/** What the parts of the grid are given. */
import type { Leaving } from "./cell-editor.tsx";
import type { ColumnId, EditedColumn } from "./columns.ts";
import type { Words } from "./row-text.ts";

/** A column of the grid: the one that chooses rows, or one of the table's. */
export type GridColumn = "select" | ColumnId;

/** Pixels. */
export const SELECT_WIDTH = 44;
export const HEAD_HEIGHT = 40;
export const ROW_HEIGHT = 58;
export const GROUP_HEIGHT = 42;

/** By which a cell is found to be given the focus. */
export const cellName = (line: number, column: number): string => `${line}:${column}`;

/** The width of a column as the grid's style has it. */
export const widthOf = (column: GridColumn): string => `var(--width-${column})`;

/** What is done with a cell; the same object for as long as the grid stands. */
export interface CellActions {
  stand: (line: number, column: number, isMarking: boolean) => void;
  edit: (line: number, column: number) => void;
  choose: (line: number, isMarking: boolean) => void;
  fold: (key: string) => void;
  leave: (column: EditedColumn, draft: string | null, leaving: Leaving) => void;
}

export interface RowProps {
  /** Counted from 0. */
  index: number;
  top: number;
  columns: readonly GridColumn[];
  /** The column that one stands on, where it is this line; else null. */
  active: number | null;
  words: Words;
  actions: CellActions;
}
