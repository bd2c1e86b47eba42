/** What somebody has written in a cell as what is sent, and as what is wrong with it; pure. */
import { goalsFrom, linesOf, tidyLines } from "#client/model/goal-lines.ts";
import { personalIn } from "#client/model/personal-data.ts";
import { tidy } from "#client/model/tidy.ts";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { type MeasurePatch, MeasurePatch as Patch } from "#data/schema/operation.ts";
import { Schedule, TargetYear } from "#data/schema/schedule.ts";
import { ContinuesIn, Status } from "#data/schema/status.ts";
import type { EditedColumn } from "./columns.ts";

/** A cell as it is written in: of goals, one on each line. */
export function draftOf(column: EditedColumn, row: MeasureRow): string {
  switch (column) {
    case "title":
      return row.title ?? "";
    case "status":
      return row.status;
    case "continuesIn":
      return row.continuesIn ?? "";
    case "when":
      return row.schedule.words ?? "";
    case "targetYear":
      return row.schedule.targetYear == null ? "" : String(row.schedule.targetYear);
    case "goals":
      return linesOf(row);
    case "comment":
      return row.comment ?? "";
  }
}

export type CellFault =
  | { kind: "title-missing" | "year-unreadable" | "unfit" | "failed" }
  | { kind: "personal-data"; match: string };

function setOf(column: EditedColumn, row: MeasureRow, draft: string): unknown {
  const text = tidy(draft);
  switch (column) {
    case "title":
      return { title: text };
    case "status":
      return { status: Status.parse(draft) };
    case "continuesIn":
      return { continuesIn: ContinuesIn.safeParse(draft).data ?? null };
    case "when":
      return { schedule: Schedule.parse({ ...row.schedule, words: text || null }) };
    case "targetYear":
      return { schedule: Schedule.parse({ ...row.schedule, targetYear: text === "" ? null : Number(text) }) };
    case "goals":
      return { goals: goalsFrom(draft, row) };
    case "comment":
      return { comment: text || null };
  }
}

export type Written =
  | { kind: "same" }
  | { kind: "fault"; fault: CellFault }
  | { kind: "patch"; set: MeasurePatch };

/** Whether two drafts of a cell come to the same. */
export const isSameDraft = (column: EditedColumn, a: string, b: string): boolean => {
  const plain = (draft: string) => (column === "goals" ? tidyLines(draft) : tidy(draft));
  return plain(a) === plain(b);
};

export function writtenIn(column: EditedColumn, row: MeasureRow, draft: string): Written {
  if (isSameDraft(column, draft, draftOf(column, row))) return { kind: "same" };
  const text = tidy(draft);
  if (column === "title" && text === "") return { kind: "fault", fault: { kind: "title-missing" } };
  if (column === "targetYear" && text !== "" && !TargetYear.safeParse(Number(text)).success)
    return { kind: "fault", fault: { kind: "year-unreadable" } };
  const set = Patch.safeParse(setOf(column, row, draft));
  return set.success ? { kind: "patch", set: set.data } : { kind: "fault", fault: { kind: "unfit" } };
}

/** Why the server did not take it. */
export function faultOf({ kind, issues = [] }: Pick<ApiProblem, "kind" | "issues">): CellFault {
  const match = issues.flatMap(({ message }) => personalIn(message) ?? [])[0];
  if (match !== undefined) return { kind: "personal-data", match };
  return { kind: kind === "invalid" ? "unfit" : "failed" };
}
