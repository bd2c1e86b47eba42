/** A workbook's grids as a file of Excel's kind. What a cell holds is text, whatever it begins with. */
import type { Cell, NamedRange, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { STATUSES } from "#server/plans/clarify/index.ts";
import type { Grid, TabGrid } from "./grid.ts";
import { headerFooter, LOOKS, pageSetup } from "./looks.ts";
import { rowHeights } from "./row-heights.ts";
import type { Workbook } from "./workbook.ts";

/** Characters that XML cannot hold; tabs and line breaks it can. */
const UNWRITABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
/** What the format itself would take for a code (`_x0041_` is an A). */
const CODE = /_(?=x[0-9A-Fa-f]{4}_)/gu;

const written = (text: string): string => text.replace(UNWRITABLE, "").replace(CODE, "_x005F_");

const key = (row: number, column: number): string => `${row - 1},${column - 1}`;

function cellsOf({ cells }: Grid): Map<string, Partial<Cell>> {
  const all = new Map<string, Partial<Cell>>();
  for (const { row, column, rowSpan, columnSpan, text, look } of cells) {
    const style = LOOKS[look];
    // Every cell under a merged one has its lines, else the frame is broken.
    for (let down = 0; down < rowSpan; down++)
      for (let right = 0; right < columnSpan; right++)
        all.set(key(row + down, column + right), { value: null, style });
    if (text !== "") all.set(key(row, column), { value: written(text), type: "string", style });
  }
  return all;
}

function sheetOf(grid: Grid, workbook: Workbook): WriteSheet {
  return {
    name: grid.name,
    columns: grid.widths.map((width) => ({ width })),
    rows: [],
    cells: cellsOf(grid),
    rowDefs: new Map([...rowHeights(grid)].map(([row, height]) => [row - 1, { height }])),
    merges: grid.cells.flatMap(({ row, column, rowSpan, columnSpan }) =>
      rowSpan === 1 && columnSpan === 1
        ? []
        : [
            {
              startRow: row - 1,
              startCol: column - 1,
              endRow: row + rowSpan - 2,
              endCol: column + columnSpan - 2,
            },
          ],
    ),
    pageSetup: pageSetup(grid.widths.length),
    headerFooter: headerFooter(workbook.title, workbook.administration, workbook.day),
  };
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase("sv") + words.slice(1);
const OFFERED = Object.entries(STATUSES).flatMap(([status, word]) =>
  status === "unknown" ? [] : [capital(word)],
);

function tabSheet(grid: TabGrid, workbook: Workbook): WriteSheet {
  const at = grid.columns.findIndex(({ column }) => column === "status");
  const letter = columnLetters(at + 1);
  return {
    ...sheetOf(grid, workbook),
    freezePane: { rows: grid.heads },
    dataValidations: [
      {
        type: "list",
        values: OFFERED,
        range: `${letter}${grid.first}:${letter}${Math.max(grid.first, grid.last)}`,
        allowBlank: true,
        // Districts write more than a word here ("Genomfört, går vidare i linjen"): that is asked about, not refused.
        errorStyle: "warning",
        showErrorMessage: true,
        errorTitle: "Status VB",
        errorMessage: "Ordet finns inte i listan. Behåll det ändå?",
        showInputMessage: true,
        inputTitle: "Status VB",
        inputMessage: "Välj i listan, eller skriv själv.",
      },
    ],
  };
}

/** `AB` for the 28th column. */
function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before === 0 ? "" : columnLetters(before)) + String.fromCharCode(65 + rest);
}

/** Rows that print repeats; by name, since a sheet's name with spaces must stand in quotes. */
const printTitles = ({ name, heads }: TabGrid): NamedRange => ({
  name: "_xlnm.Print_Titles",
  range: `'${name}'!$1:$${heads}`,
  scope: name,
});

/** Writes the workbook, whose cells are no longer than a file's may be. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { front, tabs, summary, title, day } = workbook;
  const summarySheet = sheetOf(summary, workbook);
  for (const { row, column, formula, value } of summary.counts)
    summarySheet.cells?.set(key(row, column), {
      value,
      type: "formula",
      formula,
      formulaResult: value,
      style: LOOKS.count,
    });
  const made = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    sheets: [sheetOf(front, workbook), ...tabs.map((tab) => tabSheet(tab, workbook)), summarySheet],
    namedRanges: tabs.map(printTitles),
    defaultFont: { name: "Calibri", size: 11 },
    properties: { title, creator: "Platsplan", created: made, modified: made },
  });
}
