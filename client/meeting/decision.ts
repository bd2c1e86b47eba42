/** What a meeting decides: each thing an edit in the outbox; which of them hold, wait or were not taken. Pure. */
import {
  type EditOf,
  followUpEdit,
  type NewEdit,
  patchEdit,
  type QueuedEdit,
  questionEdit,
} from "#client/outbox/index.ts";
import { type Closing, closedWith } from "#data/rules/year-end.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeetingId } from "#data/schema/meeting.ts";
import type { Status } from "#data/schema/status.ts";
import type { QuestionPatch } from "#data/schema/story.ts";
import type { QuestionItem } from "./item.ts";

type Decidable = "measure" | "question";

/** An edit that a meeting may have made. */
export type DecidedEdit = EditOf<Decidable>;

/** Something that was decided, under its id in the outbox. */
export type Decision = NewEdit<Decidable> & Pick<QueuedEdit, "id">;

/** What it was decided of: the measure's or the question's id. */
export const decidedOn = (edit: NewEdit<Decidable> | DecidedEdit): string =>
  edit.kind === "measure" ? edit.measure : edit.question;

const decidable = (edits: readonly QueuedEdit[]): DecidedEdit[] =>
  edits.filter((edit): edit is DecidedEdit => edit.kind === "measure" || edit.kind === "question");

export const decideStatus = (
  row: MeasureRow,
  status: Status,
  meeting: MeetingId | null,
): NewEdit<"measure"> => patchEdit(row, { status }, meeting);

export const decideFollowUp = (
  row: MeasureRow,
  followUp: FollowUp,
  meeting: MeetingId | null,
): NewEdit<"measure"> => followUpEdit(row, followUp, meeting);

/** @param words one sentence, as the annual report has it */
export const decideClosing = (
  row: MeasureRow,
  closing: Closing,
  words: string,
  meeting: MeetingId | null,
): NewEdit<"measure"> => patchEdit(row, closedWith(row, closing, words, row.plan.year), meeting);

export const decideQuestion = (
  { story, question }: Pick<QuestionItem, "story" | "question">,
  set: QuestionPatch,
  meeting: MeetingId | null,
): NewEdit<"question"> => questionEdit(story, question, set, meeting);

export interface Standing {
  /** What holds, oldest first: saved or on its way. */
  decisions: readonly Decision[];
  /** How many of them the server has not confirmed. */
  waiting: number;
  /** The last one that the server has not taken. */
  stuck: DecidedEdit | null;
}

/**
 * How it stands with what was decided.
 *
 * @param here what was decided since the page was opened, oldest first
 * @param unsent what is in the outbox; also what the same meeting decided before a reload
 */
export function standingOf(
  here: readonly Decision[],
  unsent: readonly QueuedEdit[],
  meeting: MeetingId | null,
): Standing {
  const ids = new Set(here.map(({ id }) => id));
  const edits = decidable(unsent);
  const before = edits.filter((edit) => meeting !== null && edit.meeting === meeting && !ids.has(edit.id));
  const own = edits.filter(({ id }) => ids.has(id));
  const stuck = [...before, ...own].filter((edit) => edit.stuck !== null);
  const notTaken = new Set(stuck.map(({ id }) => id));
  return {
    decisions: [...before, ...here].filter(({ id }) => !notTaken.has(id)),
    waiting: before.length + own.length - stuck.length,
    stuck: stuck.at(-1) ?? null,
  };
}

const writeOf = (edit: NewEdit<Decidable> | DecidedEdit): string =>
  edit.kind === "measure" ? edit.write.kind : edit.kind;

/** What was not taken of the same thing and of the same kind: what is decided anew goes in its stead. */
export const replacedBy = (decided: NewEdit<Decidable>, unsent: readonly QueuedEdit[]): string[] =>
  decidable(unsent)
    .filter(
      (edit) =>
        edit.stuck !== null && decidedOn(edit) === decidedOn(decided) && writeOf(edit) === writeOf(decided),
    )
    .map(({ id }) => id);
