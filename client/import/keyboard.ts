/** What a key asks for in the review's table, and where the marked cell goes; pure. */
import type { DraftRow, DraftRowKey } from "#data/schema/draft-row.ts";
import { GRID_COLUMNS, type GridColumn } from "./columns.ts";
import { isOpen } from "./order-rows.ts";
import { columnAsked } from "./questions.ts";

/** The marked cell. */
export interface Cursor {
  row: DraftRowKey;
  column: GridColumn;
}

type Move = "up" | "down" | "left" | "right" | "first" | "last" | "page-up" | "page-down" | "top" | "bottom";
export type Command = Move | "edit" | "accept" | "next" | "undo" | "leave-out" | "keys";

const BY_KEY: Readonly<Record<string, Command>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "first",
  End: "last",
  PageUp: "page-up",
  PageDown: "page-down",
  Enter: "edit",
  F2: "edit",
  a: "accept",
  n: "next",
  u: "undo",
  x: "leave-out",
  "?": "keys",
};

/** What is held with Ctrl, as in a spreadsheet. */
const WITH_CTRL: Readonly<Record<string, Command>> = { Home: "top", End: "bottom" };

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** Null for what is not ours: the browser's and the reader's own keys stay theirs. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Pressed): Command | null {
  if (ctrlKey && !metaKey && !altKey) return WITH_CTRL[key] ?? null;
  if (ctrlKey || metaKey || altKey) return null;
  return BY_KEY[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** Rows that a page key goes past. */
const PAGE = 10;

const within = (index: number, length: number): number => Math.max(0, Math.min(length - 1, index));

/** @param rows the keys of the rows that are listed, in their order */
export function moved(rows: readonly DraftRowKey[], { row, column }: Cursor, move: Move): Cursor {
  const go = (by: number): Cursor => ({
    row: rows[within(rows.indexOf(row) + by, rows.length)] ?? row,
    column,
  });
  const across = (index: number): Cursor => ({
    row,
    column: GRID_COLUMNS[within(index, GRID_COLUMNS.length)] ?? column,
  });
  switch (move) {
    case "up":
      return go(-1);
    case "down":
      return go(1);
    case "page-up":
      return go(-PAGE);
    case "page-down":
      return go(PAGE);
    case "top":
      return go(-rows.length);
    case "bottom":
      return go(rows.length);
    case "left":
      return across(GRID_COLUMNS.indexOf(column) - 1);
    case "right":
      return across(GRID_COLUMNS.indexOf(column) + 1);
    case "first":
      return across(0);
    case "last":
      return across(GRID_COLUMNS.length - 1);
  }
}

/** Where a row's first question is to be looked at. */
export const cursorAt = (row: DraftRow, column: GridColumn = "problem"): Cursor => {
  const [first] = row.open;
  return { row: row.key, column: (first && columnAsked(first)) ?? column };
};

/** The next row that is open, from the top again after the last; null where none is left. */
export function nextOpen(rows: readonly DraftRow[], from: DraftRowKey | null): Cursor | null {
  const at = rows.findIndex(({ key }) => key === from);
  const next = [...rows.slice(at + 1), ...rows.slice(0, at)].find(isOpen);
  return next === undefined ? null : cursorAt(next);
}

/** The row after one that may go away from the list, else the one before it; null where it is alone. */
export const neighbour = (rows: readonly DraftRowKey[], row: DraftRowKey): DraftRowKey | null => {
  const at = rows.indexOf(row);
  return rows[at + 1] ?? rows[at - 1] ?? null;
};
