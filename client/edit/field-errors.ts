/** What is wrong with which field of the form: found here, or said by the server; pure. */
import { personalIn } from "#client/model/personal-data.ts";
import { tidy } from "#client/model/tidy.ts";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import { TargetYear } from "#data/schema/schedule.ts";
import type { Draft, DraftField } from "./draft.ts";
import { isDate, type Note } from "./note.ts";

export type FormField = DraftField | "date" | "text";

export type FieldError =
  | { kind: "title-missing" | "date-unreadable" | "year-unreadable" | "unfit" }
  | { kind: "personal-data"; match: string };

export type FieldErrors = ReadonlyMap<FormField, FieldError>;

/** The server's way to a field → the form's field. */
const FIELD_AT: Readonly<Record<string, FormField>> = {
  status: "status",
  continuesIn: "continuesIn",
  title: "title",
  "schedule.words": "words",
  "schedule.from": "from",
  "schedule.to": "to",
  "schedule.targetYear": "targetYear",
  comment: "comment",
  date: "date",
  text: "text",
};

export function errorsOf(problem: Pick<ApiProblem, "issues">): FieldErrors {
  const errors = new Map<FormField, FieldError>();
  for (const { path, message } of problem.issues ?? []) {
    const field = path.startsWith("goals.") ? "goals" : FIELD_AT[path];
    const match = personalIn(message);
    if (field === undefined || errors.has(field)) continue;
    errors.set(field, match === null ? { kind: "unfit" } : { kind: "personal-data", match });
  }
  return errors;
}

/** What can be seen before anything is sent. */
export function errorsIn(draft: Draft, before: Draft, note: Note): FieldErrors {
  const errors = new Map<FormField, FieldError>();
  // A title that the reader may not see is none to fill in.
  if (tidy(draft.title) === "" && before.title !== "") errors.set("title", { kind: "title-missing" });
  for (const field of ["from", "to"] as const)
    if (!isDate(draft[field])) errors.set(field, { kind: "date-unreadable" });
  const year = tidy(draft.targetYear);
  if (year !== "" && !TargetYear.safeParse(Number(year)).success)
    errors.set("targetYear", { kind: "year-unreadable" });
  if (!isDate(note.date)) errors.set("date", { kind: "date-unreadable" });
  return errors;
}
