/** The columns of the review's table, and where each of them comes from in the document; pure. */
import type { DraftRow } from "#data/schema/draft-row.ts";
import type { Column, Field } from "#data/schema/plan-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";

/** As people read a row, from left to right: the document's columns, and the places that were read in it. */
export const GRID_COLUMNS = [
  "problem",
  "places",
  "cause",
  "measure",
  "goal",
  "when",
  "who",
  "followUp",
  "status",
  "comment",
] as const;
export type GridColumn = (typeof GRID_COLUMNS)[number];

/** The document's column behind one of the table's. */
export const columnOf = (column: GridColumn): Column => (column === "places" ? "problem" : column);

/** What is decided in each column. */
export const DECIDED_IN: Readonly<Record<GridColumn, readonly (keyof RowDecision)[]>> = {
  problem: ["problem"],
  places: ["places", "scope"],
  cause: ["cause"],
  measure: ["title", "measure", "types"],
  goal: ["goal"],
  when: ["when", "from", "to", "lineWork", "targetYear"],
  who: ["responsibilities"],
  followUp: [],
  status: ["status", "continuesIn"],
  comment: ["comment"],
};

export const isDecided = ({ decision }: DraftRow, column: GridColumn): boolean =>
  DECIDED_IN[column].some((field) => decision[field] !== undefined);

/** The document's cells behind a column; the newest follow-up first. */
export function fieldsOf({ row }: Pick<DraftRow, "row">, column: GridColumn): readonly Field[] {
  const of = columnOf(column);
  if (of === "followUp") return row.followUps.toReversed();
  const field = row[of];
  return field === null ? [] : [field];
}

/** Columns whose words somebody can set. */
type TextColumn = "problem" | "cause" | "measure" | "goal" | "when" | "comment";

/** The words as they will be read: as somebody has decided, else as the document has them; empty where there are none. */
export const textOf = ({ row, decision }: Pick<DraftRow, "row" | "decision">, column: TextColumn): string => {
  const decided = decision[column];
  return (decided === undefined ? row[column]?.text : decided) ?? "";
};
