/** A measure as it stands in the form, and what of it is sent; pure. */
import { goalsFrom, linesOf, tidyLines } from "#client/model/goal-lines.ts";
import { tidy } from "#client/model/tidy.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeasurePatch } from "#data/schema/operation.ts";
import { Schedule } from "#data/schema/schedule.ts";
import type { ContinuesIn, Status } from "#data/schema/status.ts";

export interface Draft {
  status: Status;
  /** Empty where nothing is said. */
  continuesIn: ContinuesIn | "";
  title: string;
  words: string;
  /** Dates as exactly as they are known: a year, a month or a day. */
  from: string;
  to: string;
  targetYear: string;
  /** One on each line. */
  goals: string;
  comment: string;
}
export type DraftField = keyof Draft;

/** What an actor's representative answers. */
export const ANSWER_FIELDS: readonly DraftField[] = ["status", "continuesIn"];
export const EDIT_FIELDS: readonly DraftField[] = [
  ...ANSWER_FIELDS,
  "title",
  "words",
  "from",
  "to",
  "targetYear",
  "goals",
  "comment",
];

export const draftOf = (row: MeasureRow): Draft => ({
  status: row.status,
  continuesIn: row.continuesIn ?? "",
  title: row.title ?? "",
  words: row.schedule.words ?? "",
  from: row.schedule.from ?? "",
  to: row.schedule.to ?? "",
  targetYear: String(row.schedule.targetYear ?? ""),
  goals: linesOf(row),
  comment: row.comment ?? "",
});

export const tidyDraft = (draft: Draft): Draft => ({
  ...draft,
  title: tidy(draft.title),
  words: tidy(draft.words),
  from: tidy(draft.from),
  to: tidy(draft.to),
  targetYear: tidy(draft.targetYear),
  goals: tidyLines(draft.goals),
  comment: tidy(draft.comment),
});

const WHEN = ["words", "from", "to", "targetYear"] as const;

/** @param when checked before: dates and a year that can be read */
const scheduleOf = (
  { schedule }: MeasureRow,
  { words, from, to, targetYear }: Pick<Draft, (typeof WHEN)[number]>,
): Schedule =>
  Schedule.parse({
    ...schedule,
    words: words || null,
    from: from || null,
    to: to || null,
    targetYear: targetYear === "" ? null : Number(targetYear),
  });

/** What has to be written for a row to become as the draft says; null when it is so already. */
export function patchOf(row: MeasureRow, draft: Draft): MeasurePatch | null {
  const was = draftOf(row);
  const { status, continuesIn, title, comment, goals, ...when } = tidyDraft(draft);
  const isSameTime = WHEN.every((field) => when[field] === was[field]);
  const set: MeasurePatch = {
    ...(status === was.status ? {} : { status }),
    ...(continuesIn === was.continuesIn ? {} : { continuesIn: continuesIn === "" ? null : continuesIn }),
    ...(title === was.title ? {} : { title }),
    ...(isSameTime ? {} : { schedule: scheduleOf(row, when) }),
    ...(goals === tidyLines(was.goals) ? {} : { goals: goalsFrom(goals, row) }),
    ...(comment === was.comment ? {} : { comment: comment || null }),
  };
  return Object.keys(set).length === 0 ? null : set;
}
