/** The table's columns: what they are called in an address, how wide they begin, what is edited in them. */
import { z } from "zod";
import type { Action } from "#data/schema/access.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

export const ColumnId = z.enum([
  "place",
  "problem",
  "cause",
  "title",
  "type",
  "actor",
  "when",
  "targetYear",
  "targetYearTrail",
  "status",
  "continuesIn",
  "followUp",
  "goals",
  "area",
  "plan",
  "year",
  "district",
  "comment",
]);
export type ColumnId = z.infer<typeof ColumnId>;

/** Those that are shown until somebody chooses others, in their order. */
export const USUAL: readonly ColumnId[] = [
  "title",
  "place",
  "status",
  "actor",
  "when",
  "targetYear",
  "continuesIn",
  "followUp",
];

/** Pixels. */
export const WIDTH: Readonly<Record<ColumnId, number>> = {
  place: 170,
  problem: 260,
  cause: 260,
  title: 320,
  type: 170,
  actor: 240,
  when: 180,
  targetYear: 90,
  targetYearTrail: 190,
  status: 170,
  continuesIn: 190,
  followUp: 280,
  goals: 280,
  area: 180,
  plan: 220,
  year: 80,
  district: 150,
  comment: 240,
};
export const LEAST_WIDTH = 64;
export const MOST_WIDTH = 900;

export type EditedColumn = Extract<
  ColumnId,
  "title" | "status" | "continuesIn" | "when" | "targetYear" | "goals" | "comment"
>;

/** What somebody must be allowed to do in order to write in a column. */
const NEEDS: Readonly<Record<EditedColumn, Action>> = {
  title: "edit",
  status: "answer",
  continuesIn: "answer",
  when: "edit",
  targetYear: "edit",
  goals: "edit",
  comment: "edit",
};

export const isEdited = (column: ColumnId): column is EditedColumn => column in NEEDS;

/** @returns null for what follows from the document */
export const neededFor = (column: ColumnId): Action | null => (isEdited(column) ? NEEDS[column] : null);

/** Whether the answer holds what stands in a column; what the reader does not see is not there at all. */
function isTold(column: ColumnId, row: MeasureRow): boolean {
  switch (column) {
    case "problem":
      return row.problem.title !== undefined;
    case "cause":
      return row.cause.text !== undefined;
    case "followUp":
      return row.followUps !== undefined;
    case "goals":
      return row.goals !== undefined;
    case "targetYear":
    case "targetYearTrail":
      return row.schedule.targetYear !== undefined;
    case "comment":
      return row.comment !== undefined;
    default:
      return true;
  }
}

/** The columns that the reader sees of at least one row. */
export const toldColumns = (rows: readonly MeasureRow[]): ColumnId[] =>
  ColumnId.options.filter((column) => rows.length === 0 || rows.some((row) => isTold(column, row)));
