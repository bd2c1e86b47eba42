/** A table as it was found on a page, however it was found. */
import type { Doubt } from "#data/schema/document.ts";
import type { Box } from "#server/plans/read/pdf/drawing/box.ts";

export interface TableCell {
  /** From 1. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
  box: Box;
  doubts: Doubt[];
}

export interface Table {
  box: Box;
  /** Row by row, each from left to right; cells with text alone. */
  cells: TableCell[];
  /** Whether its last row is seen to go on below: no rule ends it. */
  isOpenBelow: boolean;
}
