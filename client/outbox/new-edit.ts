/** What somebody writes over what the page showed, as an edit that can wait; pure. */
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorPatch, NewActor } from "#data/schema/actor-operation.ts";
import type { AnsweredBy, Assignment, NewAnswer } from "#data/schema/assignment.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { NewDecision } from "#data/schema/finding-decision.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeetingId } from "#data/schema/meeting.ts";
import type { MeasurePatch } from "#data/schema/operation.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { NewPlace, PlacePatch } from "#data/schema/place-edit.ts";
import type { QuestionPatch, RoomQuestion, Story } from "#data/schema/story.ts";
import { countAlike, measureFields } from "./measure-fields.ts";
import { questionFields } from "./question-fields.ts";
import type { NewEdit, QueuedWrite } from "./queued-edit.ts";
import { actorFields, fieldsOfPlace, placeFields } from "./register-fields.ts";
import { saidOfAssignment, saidOfFinding } from "./said.ts";

const titleOf = (row: MeasureRow): string => row.title ?? row.problem.title ?? "";

const over = (row: MeasureRow, write: QueuedWrite, meeting: MeetingId | null): NewEdit<"measure"> => ({
  kind: "measure",
  measure: row.id,
  title: titleOf(row),
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
export const patchEdit = (
  row: MeasureRow,
  set: MeasurePatch,
  meeting: MeetingId | null = null,
): NewEdit<"measure"> => over(row, { kind: "patch", set, was: measureFields.asItWas(row, set) }, meeting);

/** @param meeting the meeting that notes it; null where none does */
export const followUpEdit = (
  row: MeasureRow,
  followUp: FollowUp,
  meeting: MeetingId | null = null,
): NewEdit<"measure"> =>
  over(row, { kind: "follow-up", followUp, alike: countAlike(row.followUps, followUp) }, meeting);

/** @param title the finding in a sentence */
export const decisionEdit = (
  finding: WholeFinding & { version: number },
  title: string,
  set: NewDecision,
): NewEdit<"finding"> => ({
  kind: "finding",
  finding: finding.key,
  title,
  version: finding.version,
  set,
  was: saidOfFinding(finding),
});

export const answerEdit = (
  row: MeasureRow,
  assignment: Assignment,
  set: NewAnswer,
  by: AnsweredBy,
): NewEdit<"answer"> => ({
  kind: "answer",
  measure: row.id,
  actor: assignment.actor,
  title: titleOf(row),
  version: assignment.version,
  by,
  set,
  was: saidOfAssignment(assignment),
});

/** @param title whom it reminds */
export const reminderEdit = (
  actor: ActorId,
  title: string,
  asked: readonly { row: Pick<MeasureRow, "id">; assignment: Assignment }[],
): NewEdit<"reminder"> => ({
  kind: "reminder",
  actor,
  title,
  measures: asked.map(({ row, assignment }) => ({ id: row.id, remindedAt: assignment.remindedAt })),
});

export function placeEdit(place: PlaceFeature, patch: PlacePatch): NewEdit<"place"> {
  const { reason, despite, ...set } = PlacePatch.parse(patch);
  return {
    kind: "place",
    place: place.id,
    title: place.properties.name,
    version: place.properties.version,
    set,
    was: placeFields.asItWas(fieldsOfPlace(place), set),
    told: { reason, despite },
  };
}

/** @param cutOff the place that it was cut off; null for one that stands by itself */
export const newPlaceEdit = (set: NewPlace, cutOff: PlaceId | null): NewEdit<"new-place"> => ({
  kind: "new-place",
  title: set.name,
  set: NewPlace.parse(set),
  cutOff,
});

export const actorEdit = (actor: ActorSummary, set: ActorPatch): NewEdit<"actor"> => ({
  kind: "actor",
  actor: actor.id,
  title: actor.name,
  version: actor.version,
  set,
  was: actorFields.asItWas(actor, set),
});

/** @param meeting the meeting that decides it; null where none does */
export const questionEdit = (
  story: Story,
  question: RoomQuestion,
  set: QuestionPatch,
  meeting: MeetingId | null,
): NewEdit<"question"> => ({
  kind: "question",
  story: story.id,
  question: question.id,
  title: question.text,
  version: story.version,
  meeting,
  set,
  was: questionFields.asItWas(question, set),
});

export const newActorEdit = (set: NewActor): NewEdit<"new-actor"> => ({
  kind: "new-actor",
  title: set.name,
  set,
});
