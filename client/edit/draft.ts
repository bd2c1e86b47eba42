/** A measure as it stands in the form, and what of it is sent; pure. */
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
  comment: string;
}
export type DraftField = keyof Draft;

/** What an actor's representative answers. */
export const ANSWER_FIELDS: readonly DraftField[] = ["status", "continuesIn"];
export const EDIT_FIELDS: readonly DraftField[] = [...ANSWER_FIELDS, "title", "words", "comment"];

export const draftOf = (row: MeasureRow): Draft => ({
  status: row.status,
  continuesIn: row.continuesIn ?? "",
  title: row.title ?? "",
  words: row.schedule.words ?? "",
  comment: row.comment ?? "",
});

export const tidyDraft = (draft: Draft): Draft => ({
  ...draft,
  title: tidy(draft.title),
  words: tidy(draft.words),
  comment: tidy(draft.comment),
});

/** What has to be written for a row to become as the draft says; null when it is so already. */
export function patchOf(row: MeasureRow, draft: Draft): MeasurePatch | null {
  const was = draftOf(row);
  const { status, continuesIn, title, words, comment } = tidyDraft(draft);
  const set: MeasurePatch = {
    ...(status === was.status ? {} : { status }),
    ...(continuesIn === was.continuesIn ? {} : { continuesIn: continuesIn === "" ? null : continuesIn }),
    ...(title === was.title ? {} : { title }),
    ...(words === was.words ? {} : { schedule: Schedule.parse({ ...row.schedule, words: words || null }) }),
    ...(comment === was.comment ? {} : { comment: comment || null }),
  };
  return Object.keys(set).length === 0 ? null : set;
}
