/** Edits as they wait in the browser until the server has confirmed them: one kind for each sort of thing that is written. */
import { z } from "zod";
import { ActorSummary } from "#data/schema/actor-answer.ts";
import { ActorPatch, NewActor } from "#data/schema/actor-operation.ts";
import { ApiProblem } from "#data/schema/api-problem.ts";
import { AnsweredBy, NewAnswer, REMINDED_AT_ONCE } from "#data/schema/assignment.ts";
import { FindingKey } from "#data/schema/finding.ts";
import { ReviewedFinding } from "#data/schema/finding-answer.ts";
import { FindingState, NewDecision } from "#data/schema/finding-decision.ts";
import { ActorId, MeasureId, PlaceId, PlanId } from "#data/schema/ids.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { MeetingId } from "#data/schema/meeting.ts";
import { MeasurePatch, NewFollowUp } from "#data/schema/operation.ts";
import { PlaceFeature } from "#data/schema/place-answer.ts";
import { EditablePlace, NewPlace, PlacePatch } from "#data/schema/place-edit.ts";
import { QuestionPatch, Story, StoryId } from "#data/schema/story.ts";
import { Line, Sentence } from "#data/schema/text.ts";

/** Some fields of a measure, each with what stood there when it was written. */
export const PatchWrite = z.strictObject({
  kind: z.literal("patch"),
  set: MeasurePatch,
  was: MeasurePatch,
});
export type PatchWrite = z.infer<typeof PatchWrite>;

export const FollowUpWrite = z.strictObject({
  kind: z.literal("follow-up"),
  followUp: NewFollowUp,
  /** How many that say the same the measure had before. */
  alike: z.int().min(0),
});
export type FollowUpWrite = z.infer<typeof FollowUpWrite>;

export const QueuedWrite = z.discriminatedUnion("kind", [PatchWrite, FollowUpWrite]);
export type QueuedWrite = z.infer<typeof QueuedWrite>;

const Refused = z.strictObject({ kind: z.literal("refused"), problem: ApiProblem });

/** What every edit has. @param stuck why it does not go on by itself */
const queued = <Stuck extends z.ZodType>(stuck: Stuck) => ({
  id: z.string().min(1),
  /** UTC, when it was made. */
  at: z.iso.datetime(),
  /** Whose it is, as `senderOf` says it: nobody else sends or sees it. */
  sender: z.string().min(1),
  /** What it is about, as it was called: told also before anything has been fetched. */
  title: z.string(),
  stuck: stuck.nullable(),
});

/** @param current of what somebody else has changed meanwhile: what stands there now */
const overVersion = <Current extends z.ZodType>(current: Current) => ({
  ...queued(z.discriminatedUnion("kind", [Refused, z.strictObject({ kind: z.literal("meets"), current })])),
  /** The version that it was written over. */
  version: z.int().min(1),
});

export const MeasureEdit = z.strictObject({
  kind: z.literal("measure"),
  ...overVersion(MeasureRow),
  measure: MeasureId,
  /** Where the measure stands. */
  place: PlaceId.nullable(),
  plan: PlanId,
  /** The meeting in whose minutes it is to stand; null for none, as for those that an earlier page has left. */
  meeting: MeetingId.nullable().default(null),
  write: QueuedWrite,
});
export type MeasureEdit = z.infer<typeof MeasureEdit>;

/** What is said of a finding: how it stands, and why it may. */
export const FindingSaid = z.strictObject({ state: FindingState, reason: Sentence.nullable() });
export type FindingSaid = z.infer<typeof FindingSaid>;

export const FindingEdit = z.strictObject({
  kind: z.literal("finding"),
  ...overVersion(ReviewedFinding),
  finding: FindingKey,
  set: NewDecision,
  was: FindingSaid,
});
export type FindingEdit = z.infer<typeof FindingEdit>;

/** What is said of an assignment: yes, no and why, or nothing; and by which function. */
export const AnswerSaid = z.strictObject({
  state: z.enum(["assigned", "accepted", "declined"]),
  reason: Sentence.nullable(),
  function: Line.nullable(),
});
export type AnswerSaid = z.infer<typeof AnswerSaid>;

export const AnswerEdit = z.strictObject({
  kind: z.literal("answer"),
  ...overVersion(MeasureRow),
  measure: MeasureId,
  actor: ActorId,
  /** Whose answer it will be told to be. */
  by: AnsweredBy,
  set: NewAnswer,
  was: AnswerSaid,
});
export type AnswerEdit = z.infer<typeof AnswerEdit>;

export const ReminderEdit = z.strictObject({
  kind: z.literal("reminder"),
  ...queued(Refused),
  actor: ActorId,
  /** Of each measure, when the actor was reminded of it before: UTC, null for never. */
  measures: z
    .array(z.strictObject({ id: MeasureId, remindedAt: z.iso.datetime().nullable() }))
    .min(1)
    .max(REMINDED_AT_ONCE),
});
export type ReminderEdit = z.infer<typeof ReminderEdit>;

/** Some fields of a place, as it has them. */
export const PlaceFields = z.strictObject(
  EditablePlace.pick({
    name: true,
    aliases: true,
    kind: true,
    parent: true,
    openDrugScene: true,
    description: true,
    accuracyRadiusM: true,
    geometry: true,
  }).partial().shape,
);
export type PlaceFields = z.infer<typeof PlaceFields>;

export const PlaceEdit = z.strictObject({
  kind: z.literal("place"),
  ...overVersion(PlaceFeature),
  place: PlaceId,
  set: PlaceFields,
  was: PlaceFields,
  told: PlacePatch.pick({ reason: true, despite: true }),
});
export type PlaceEdit = z.infer<typeof PlaceEdit>;

export const NewPlaceEdit = z.strictObject({
  kind: z.literal("new-place"),
  ...queued(Refused),
  set: NewPlace,
  /** The place that it was cut off; what waits there goes first. Null for one that stands by itself. */
  cutOff: PlaceId.nullable(),
});
export type NewPlaceEdit = z.infer<typeof NewPlaceEdit>;

export const ActorEdit = z.strictObject({
  kind: z.literal("actor"),
  ...overVersion(ActorSummary),
  actor: ActorId,
  set: ActorPatch,
  was: ActorPatch,
});
export type ActorEdit = z.infer<typeof ActorEdit>;

export const NewActorEdit = z.strictObject({
  kind: z.literal("new-actor"),
  ...queued(Refused),
  set: NewActor,
});
export type NewActorEdit = z.infer<typeof NewActorEdit>;

/** Who answers a question from the room, by when, and what was answered. */
export const QuestionEdit = z.strictObject({
  kind: z.literal("question"),
  ...overVersion(Story),
  story: StoryId,
  question: z.uuid(),
  /** The meeting in whose minutes it is to stand; null for none. */
  meeting: MeetingId.nullable(),
  set: QuestionPatch,
  was: QuestionPatch,
});
export type QuestionEdit = z.infer<typeof QuestionEdit>;

export const QueuedEdit = z.discriminatedUnion("kind", [
  MeasureEdit,
  FindingEdit,
  AnswerEdit,
  ReminderEdit,
  PlaceEdit,
  NewPlaceEdit,
  ActorEdit,
  NewActorEdit,
  QuestionEdit,
]);
export type QueuedEdit = z.infer<typeof QueuedEdit>;
export type EditKind = QueuedEdit["kind"];
export type EditOf<Kind extends EditKind> = Extract<QueuedEdit, { kind: Kind }>;

type Written<Edit> = Edit extends QueuedEdit ? Omit<Edit, "id" | "at" | "sender" | "stuck"> : never;

/** An edit before it is known whose it is and when it was made. */
export type NewEdit<Kind extends EditKind = EditKind> = Written<EditOf<Kind>>;

/** Those of one kind, in their order. */
export const ofKind = <Kind extends EditKind>(edits: readonly QueuedEdit[], kind: Kind): EditOf<Kind>[] =>
  edits.filter((edit): edit is EditOf<Kind> => edit.kind === kind);
