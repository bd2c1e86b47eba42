/** How high rows must be for their wrapped texts: programs do not work it out for merged cells. Pure. */
import type { Grid } from "./grid.ts";

/** Points of a line of text, and above and below all of them. */
const LINE = 13.5;
const AROUND = 6;
/** As Excel bounds a row's height. */
const HIGHEST = 409;
/** Letters that a line takes for each character of its column width, with room for words that do not fit. */
const FILLED = 1.1;

const linesIn = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / Math.max(1, width * FILLED))), 0);

/** Points by row. What a cell over several rows needs more than they have is shared among them. */
export function rowHeights({ cells, widths }: Pick<Grid, "cells" | "widths">): Map<number, number> {
  const heights = new Map<number, number>();
  const needs = cells
    .filter(({ text }) => text !== "")
    .map(({ row, column, rowSpan, columnSpan, text, look }) => {
      const width = widths.slice(column - 1, column - 1 + columnSpan).reduce((sum, one) => sum + one, 0);
      const scale = look === "title" ? 1.6 : 1;
      return { row, rowSpan, height: linesIn(text, width / scale) * LINE * scale + AROUND };
    });
  const at = (row: number): number => heights.get(row) ?? LINE + AROUND;
  for (const { row, rowSpan, height } of [...needs].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const rows = Array.from({ length: rowSpan }, (_, index) => row + index);
    const more = height - rows.reduce((sum, one) => sum + at(one), 0);
    for (const one of rows) heights.set(one, Math.min(HIGHEST, at(one) + Math.max(0, more) / rowSpan));
  }
  return heights;
}
