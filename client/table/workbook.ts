/** The seen table as an Excel workbook; asked for only when somebody exports, for the writer is large. */
import { writeXlsx } from "hucre/xlsx";
import { harmlessCell } from "#data/rules/csv.ts";
import { WIDTH } from "./columns.ts";
import type { Seen } from "./exported.ts";

/** Pixels to a character's width, as Excel counts a column. */
const PIXELS_A_CHARACTER = 7.5;
/** Columns that are numbers, so that they can be reckoned with. */
const NUMERIC = new Set(["year", "targetYear"]);

/** @param title the sheet's name */
export async function toWorkbook({ columns, heads, cells }: Seen, title: string): Promise<Uint8Array> {
  const isNumber = columns.map((column) => NUMERIC.has(column));
  const rows = cells.map((line) =>
    line.map((text, at) => (isNumber[at] === true && /^\d+$/.test(text) ? Number(text) : harmlessCell(text))),
  );
  return writeXlsx({
    sheets: [
      {
        name: title,
        columns: columns.map((column) => ({ width: Math.round(WIDTH[column] / PIXELS_A_CHARACTER) })),
        rows: [[...heads], ...rows],
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${letters(columns.length)}${rows.length + 1}` },
      },
    ],
  });
}

/** The letter of a column counted from 1; there are fewer than in the alphabet. */
const letters = (column: number): string => String.fromCharCode(64 + column);
