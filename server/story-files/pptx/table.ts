/** A table of measures in columns that its words ask for: the lower it is, the larger its type can be. Pure. */
import type { Block } from "#data/schema/shown-slide.ts";
import { plain } from "./plain.ts";
import { keepsWords, type Line, textHeight } from "./text-height.ts";

export interface Table {
  /** The first row names the columns. */
  rows: string[][];
  /** Inches. */
  widths: readonly number[];
  heights: number[];
  height: number;
  /** Cells in which a word is wider than its column. */
  broken: number;
}

/** Inches around the words of a cell, to the sides and above and below. */
export const CELL = { side: 0.08, end: 0.05 } as const;

/** Of a table's width: what, by whom, until when, how far. The first is how it stands where there is room. */
const COLUMNS = [
  [0.42, 0.25, 0.18, 0.15],
  [0.36, 0.34, 0.15, 0.15],
  [0.3, 0.42, 0.13, 0.15],
  [0.25, 0.5, 0.12, 0.13],
  [0.5, 0.22, 0.15, 0.13],
  [0.32, 0.25, 0.28, 0.15],
  [0.32, 0.3, 0.18, 0.2],
  [0.28, 0.37, 0.16, 0.19],
] as const;

function inColumns(rows: string[][], widths: readonly number[], size: number): Table {
  let broken = 0;
  const heights = rows.map((cells, down) => {
    const lines = cells.map((text, across) => {
      const line: Line = {
        width: (widths[across] ?? 0) - 2 * CELL.side,
        size,
        run: down === 0 || across === 0 ? "bold" : "plain",
      };
      if (!keepsWords(text, line)) broken++;
      return textHeight(text, line);
    });
    return 2 * CELL.end + Math.max(...lines);
  });
  return { rows, widths, heights, height: heights.reduce((sum, one) => sum + one, 0), broken };
}

/** @param width inches @param size points */
export function tableOf(
  { columns, rows }: Extract<Block, { kind: "measures" }>,
  width: number,
  size: number,
): Table {
  const all = [columns, ...rows].map(({ what, by, until, howFar }) => [what, by, until, howFar].map(plain));
  const tables = COLUMNS.map((parts) => {
    const widths = parts.map((part) => part * width);
    return inColumns(all, widths, size);
  });
  return tables.reduce((best, table) =>
    table.broken < best.broken || (table.broken === best.broken && table.height < best.height - 0.01)
      ? table
      : best,
  );
}
