/** Cells made for tests. */
import type { Cell, Source } from "#data/schema/document.ts";

export const sourceAt = (row: number, column: number, sheet = "Blad"): Source => ({
  sheet,
  page: null,
  row,
  column,
  ref: "A1",
  box: null,
  lines: null,
});

export const cellAt = (row: number, column: number, given: Partial<Cell> = {}): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  text: "text",
  date: null,
  source: sourceAt(row, column),
  doubts: [],
  ...given,
});
