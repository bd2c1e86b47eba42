/** The texts of a worksheet that stand in no cell: comments and text boxes. Pure. */
import { type Sheet as HucreSheet, parseCellRef } from "hucre";
import type { NotedCell } from "./grid.ts";

/** What newer Excel writes for older ones beside each comment of its own. */
const STAND_IN = /^\[Threaded comment\]/;

/** Comments as Excel calls notes today: one a cell. */
function notes(sheet: HucreSheet): NotedCell[] {
  return [...(sheet.cells ?? [])].flatMap(([key, { comment }]) => {
    const [row, column] = key.split(",").map(Number);
    if (comment === undefined || row === undefined || column === undefined) return [];
    return STAND_IN.test(comment.text) ? [] : [{ row: row + 1, column: column + 1, text: comment.text }];
  });
}

/** Conversations on a cell; an answer stands where its first comment does. */
function conversations({ threadedComments = [] }: HucreSheet): NotedCell[] {
  const places = new Map(threadedComments.map(({ id, ref }) => [id, ref]));
  return threadedComments.map(({ ref, parentId, text }) => {
    const { row, col } = parseCellRef(ref ?? places.get(parentId ?? "") ?? "A1");
    return { row: row + 1, column: col + 1, text };
  });
}

const boxes = ({ textBoxes = [] }: HucreSheet): NotedCell[] =>
  textBoxes.map(({ text, anchor }) => ({ row: anchor.from.row + 1, column: anchor.from.col + 1, text }));

export const looseTexts = (sheet: HucreSheet): NotedCell[] =>
  [...notes(sheet), ...conversations(sheet), ...boxes(sheet)].filter(({ text }) => text.trim() !== "");
