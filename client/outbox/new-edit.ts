/** What somebody writes over a row, as an edit that can wait; pure. */
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeetingId } from "#data/schema/meeting.ts";
import type { MeasurePatch } from "#data/schema/operation.ts";
import type { QueuedEdit, QueuedWrite } from "./queued-edit.ts";
import { asItWas, countAlike } from "./rebase.ts";

/** An edit before it is known whose it is and when it was made. */
export type NewEdit = Omit<QueuedEdit, "id" | "at" | "sender" | "stuck">;

const over = (row: MeasureRow, write: QueuedWrite, meeting: MeetingId | null): NewEdit => ({
  measure: row.id,
  title: row.title ?? row.problem.title ?? "",
  place: row.places[0] ?? null,
  plan: row.plan.id,
  version: row.version,
  meeting,
  write,
});

/**
 * Some fields of a row, as they were written over what it showed.
 *
 * @param meeting the meeting that decides it; null where none does
 */
export const patchEdit = (row: MeasureRow, set: MeasurePatch, meeting: MeetingId | null = null): NewEdit =>
  over(row, { kind: "patch", set, was: asItWas(row, set) }, meeting);

/** @param meeting the meeting that notes it; null where none does */
export const followUpEdit = (
  row: MeasureRow,
  followUp: FollowUp,
  meeting: MeetingId | null = null,
): NewEdit => over(row, { kind: "follow-up", followUp, alike: countAlike(row.followUps, followUp) }, meeting);
