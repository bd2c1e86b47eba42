/** Sheets as grids of texts: what every file and the reading back are made of. Pure. */
import type { Column } from "#data/schema/plan-row.ts";
import { AREA_KINDS, clarificationLine } from "#server/plans/clarify/index.ts";
import { textOf, type WordedCell } from "./cell.ts";
import type { Meeting } from "./follow-up-columns.ts";
import { type FormColumn, formColumn, PROBLEM_HEADING } from "./form.ts";
import type { Tab } from "./tab.ts";

/** What a cell is in the form; its looks follow from it. */
export type Look = "title" | "head" | "help" | "text" | "note" | "count";

export interface GridCell {
  /** From 1. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
  look: Look;
}

export interface Grid {
  name: string;
  cells: GridCell[];
  /** In characters of the font, by column. */
  widths: readonly number[];
}

export interface TabGrid extends Grid {
  columns: readonly FormColumn[];
  /** The rows that print repeats at the top of every page and the screen keeps in sight. */
  heads: number;
  /** First and last row of measures; the last is before the first where there are none. */
  first: number;
  last: number;
}

export const gridCell = (
  row: number,
  column: number,
  text: string,
  look: Look,
  span: { rows?: number; columns?: number } = {},
): GridCell => ({ row, column, rowSpan: span.rows ?? 1, columnSpan: span.columns ?? 1, text, look });

const followUpColumn = (meeting: Meeting): FormColumn => {
  const column = formColumn("followUp");
  return { ...column, heading: meeting === null ? column.heading : `${column.heading} ${meeting}` };
};

const BEFORE = ["problem", "cause", "measure", "goal", "when", "who"] as const;

/** The form's columns for a tab; that for comments only where the reader may see them. */
export function columnsOf({ meetings, rows, name, isSaidOutright }: Tab, hasComments: boolean): FormColumn[] {
  const isShown = (column: Column) => column !== "goal" || rows.every(({ row }) => row.goals !== undefined);
  return [
    ...BEFORE.filter(isShown).map(formColumn),
    ...meetings.map(followUpColumn),
    formColumn("status"),
    ...(hasComments ? [formColumn("comment")] : []),
  ].map((column) =>
    column.column === "problem" ? { ...column, heading: isSaidOutright ? PROBLEM_HEADING : name } : column,
  );
}

/** How many rows from `at` on share a cell. */
function shareOf(cells: readonly WordedCell[], at: number): number {
  let count = 1;
  while (cells[at + count] === cells[at]) count++;
  return count;
}

/** Cells of a column; one that several rows share stands once, over all of them. */
function columnCells(cells: readonly WordedCell[], first: number, column: number): GridCell[] {
  return cells.flatMap((cell, at) =>
    cells[at - 1] === cell
      ? []
      : [gridCell(first + at, column, textOf(cell), "text", { rows: shareOf(cells, at) })],
  );
}

const EMPTY: WordedCell = {
  options: [""],
  chosen: 0,
  above: new Set(),
  below: new Set(),
  isShielded: false,
};

export function tabGrid(tab: Tab, hasComments: boolean): TabGrid {
  const columns = columnsOf(tab, hasComments);
  const isSaid = tab.isSaidOutright;
  // Not right above the heads, of which it would be taken for the upper storey.
  const top = isSaid ? 3 : 1;
  const first = top + 2;
  const followUps = columns.findIndex(({ column }) => column === "followUp");
  const body = columns.flatMap(({ column }, index) => {
    const cells = tab.rows.map(({ words, meetings }) => {
      if (column !== "followUp") return words[column];
      return words.followUps[meetings.indexOf(index - followUps)] ?? { ...EMPTY };
    });
    return columnCells(cells, first, index + 1);
  });
  const below = first + Math.max(1, tab.rows.length);
  return {
    name: tab.sheet,
    columns,
    heads: top,
    first,
    last: first + tab.rows.length - 1,
    widths: columns.map(({ width }) => width),
    cells: [
      ...(isSaid
        ? [
            gridCell(1, 1, clarificationLine("Område", `${AREA_KINDS[tab.kind]}: ${tab.name}`), "title", {
              columns: columns.length,
            }),
          ]
        : []),
      ...columns.map(({ heading }, index) => gridCell(top, index + 1, heading, "head")),
      ...columns.map(({ help }, index) => gridCell(top + 1, index + 1, help, "help")),
      ...body.sort((a, b) => a.row - b.row || a.column - b.column),
      ...tab.notes.map((note, index) =>
        gridCell(below + index, 1, textOf(note), "note", { columns: columns.length }),
      ),
    ],
  };
}
