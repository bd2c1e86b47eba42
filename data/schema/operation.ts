/** Writes (ändringar) as plain data: what somebody does to the plans, the actors, the places, the findings, the joint efforts or the stories, and what takes it back. */
import { z } from "zod";
import { AddActor, ChangeActor, MergeActors, RemoveActor, UnmergeActors } from "./actor-operation.ts";
import { AssignmentAnswer, AssignmentKey, Reminder, ReminderId } from "./assignment.ts";
import { EffortContent } from "./effort.ts";
import { HandleFeedback } from "./feedback.ts";
import { FindingKey } from "./finding.ts";
import { FindingDecision } from "./finding-decision.ts";
import { FollowUp, YearEndStatus } from "./follow-up.ts";
import { ActorId, DistrictId, EffortId, MeasureId, PlaceId, PlanId } from "./ids.ts";
import { Goal, Measure } from "./measure.ts";
import { Meeting, MeetingId } from "./meeting.ts";
import { EditablePlace, PlaceNotice } from "./place-edit.ts";
import { Plan } from "./plan.ts";
import { ProposalOutcome, PublicationContent, PublicationKey } from "./publication.ts";
import { RememberedDecision } from "./row-decision.ts";
import { Schedule } from "./schedule.ts";
import { StoryId } from "./story.ts";
import { KeptStory } from "./story-facts.ts";
import { Line, Sentence } from "./text.ts";

/** What of a measure somebody edits by hand; the rest follows from the document. */
export const EditableMeasure = Measure.pick({
  title: true,
  status: true,
  continuesIn: true,
  yearEnd: true,
  comment: true,
  schedule: true,
  goals: true,
  outcomes: true,
});
export type EditableMeasure = z.infer<typeof EditableMeasure>;

/** Some of the fields; an object within is given whole. */
export const MeasurePatch = z.strictObject({
  ...EditableMeasure.extend({
    schedule: Schedule.strict(),
    yearEnd: YearEndStatus.strict().nullable(),
    goals: z.array(Goal.strict()).max(20),
  }).partial().shape,
});
export type MeasurePatch = z.infer<typeof MeasurePatch>;

/** What an actor says of how its measure goes. */
export const AnswerPatch = MeasurePatch.pick({ status: true, continuesIn: true });
export type AnswerPatch = z.infer<typeof AnswerPatch>;

/** Rows that may be changed at once. */
export const ROWS_AT_ONCE = 200;

/** The same said of several rows, each as of the version that it was read in. */
export const SeveralMeasures = z.strictObject({
  rows: z
    .array(z.strictObject({ measure: MeasureId, version: z.int().min(1) }))
    .min(1)
    .max(ROWS_AT_ONCE)
    .refine((rows) => new Set(rows.map(({ measure }) => measure)).size === rows.length, "each row once"),
  set: AnswerPatch.refine((set) => Object.keys(set).length > 0, "nothing to change"),
});
export type SeveralMeasures = z.infer<typeof SeveralMeasures>;

export const NewFollowUp = FollowUp.strict();

/** Follow-ups that one measure may have. */
export const FOLLOW_UPS = 200;

const ofMeasure = { measure: MeasureId, district: DistrictId };
const oneFollowUp = {
  followUp: NewFollowUp,
  position: z
    .int()
    .min(0)
    .max(FOLLOW_UPS - 1),
};

export const ChangeMeasure = z.strictObject({
  kind: z.literal("change-measure"),
  ...ofMeasure,
  set: MeasurePatch,
});
export type ChangeMeasure = z.infer<typeof ChangeMeasure>;

/** Several rows of one district at once: each with what it comes to hold. */
export const ChangeMeasures = z
  .strictObject({
    kind: z.literal("change-measures"),
    district: DistrictId,
    /** Which rows, in order; a row's history is found by them. */
    measures: z.array(MeasureId).min(1).max(ROWS_AT_ONCE),
    /** What each of them comes to hold, in the same order. */
    sets: z.array(MeasurePatch).min(1).max(ROWS_AT_ONCE),
  })
  .refine(({ measures, sets }) => measures.length === sets.length, "as many sets as measures");
export type ChangeMeasures = z.infer<typeof ChangeMeasures>;

export const AddFollowUp = z.strictObject({ kind: z.literal("add-follow-up"), ...ofMeasure, ...oneFollowUp });
export type AddFollowUp = z.infer<typeof AddFollowUp>;

export const RemoveFollowUp = z.strictObject({
  kind: z.literal("remove-follow-up"),
  ...ofMeasure,
  ...oneFollowUp,
});
export type RemoveFollowUp = z.infer<typeof RemoveFollowUp>;

const ofPlace = {
  place: PlaceId,
  district: DistrictId,
  /** Why, in the words of whoever writes; null for what only takes something back. */
  reason: Sentence.nullable(),
  /** What the writer was told of and meant all the same. */
  despite: z.array(PlaceNotice),
};
const wholePlace = { fields: EditablePlace };

export const ChangePlace = z.strictObject({
  kind: z.literal("change-place"),
  ...ofPlace,
  set: z.strictObject(EditablePlace.partial().shape),
});
export type ChangePlace = z.infer<typeof ChangePlace>;

export const AddPlace = z.strictObject({ kind: z.literal("add-place"), ...ofPlace, ...wholePlace });
export type AddPlace = z.infer<typeof AddPlace>;

export const RemovePlace = z.strictObject({ kind: z.literal("remove-place"), ...ofPlace, ...wholePlace });
export type RemovePlace = z.infer<typeof RemovePlace>;

export const DecideFinding = z.strictObject({
  kind: z.literal("decide-finding"),
  finding: FindingKey,
  district: DistrictId,
  /** Null: open again. */
  decision: FindingDecision.nullable(),
});
export type DecideFinding = z.infer<typeof DecideFinding>;

export const AnswerAssignment = z.strictObject({
  kind: z.literal("answer-assignment"),
  assignment: AssignmentKey,
  /** Of the measure. */
  district: DistrictId,
  /** Null: as if nobody had answered. */
  answer: AssignmentAnswer.nullable(),
});
export type AnswerAssignment = z.infer<typeof AnswerAssignment>;

const ofReminder = {
  reminder: ReminderId,
  /** Of the measures that it is about. */
  district: DistrictId,
  fields: Reminder,
};

export const AddReminder = z.strictObject({ kind: z.literal("add-reminder"), ...ofReminder });
export type AddReminder = z.infer<typeof AddReminder>;

export const RemoveReminder = z.strictObject({ kind: z.literal("remove-reminder"), ...ofReminder });
export type RemoveReminder = z.infer<typeof RemoveReminder>;

/** The document that a plan was taken in from: its SHA-256 in hexadecimal, and what it is called. */
export const DocumentRef = z.strictObject({ id: z.string().regex(/^[0-9a-f]{64}$/), title: Line });
export type DocumentRef = z.infer<typeof DocumentRef>;

/** Puts a whole plan there (import); without content, takes it away. */
export const SetPlan = z.strictObject({
  kind: z.literal("set-plan"),
  plan: PlanId,
  district: DistrictId,
  content: Plan.nullable(),
  /** Null where the plan did not come from a document that is kept here. */
  document: DocumentRef.nullable(),
  /** The rows that come, go, or come to say something else. */
  measures: z.array(MeasureId),
  /** What people decided of its rows in the review; the plan's next documents do not undo it. */
  decisions: z.record(MeasureId, RememberedDecision).optional(),
});
export type SetPlan = z.infer<typeof SetPlan>;

/** Puts a meeting there, or another of its kind in its place; without content, takes it away. */
export const SetMeeting = z.strictObject({
  kind: z.literal("set-meeting"),
  meeting: MeetingId,
  district: DistrictId,
  content: Meeting.nullable(),
});
export type SetMeeting = z.infer<typeof SetMeeting>;

/** Puts a whole joint effort there; without content, takes it away. */
export const SetEffort = z.strictObject({
  kind: z.literal("set-effort"),
  effort: EffortId,
  district: DistrictId,
  content: EffortContent.nullable(),
  /** Whom it concerns, before the write or after it: they hear of it. */
  actors: z.array(ActorId),
});
export type SetEffort = z.infer<typeof SetEffort>;

/** Puts a whole story there, with what its slides are made of; without content, takes it away. */
export const SetStory = z.strictObject({
  kind: z.literal("set-story"),
  story: StoryId,
  district: DistrictId,
  content: KeptStory.nullable(),
});
export type SetStory = z.infer<typeof SetStory>;

/** Puts a wording, a proposal or the taking down of a version there; without content, takes it away. */
export const SetPublication = z.strictObject({
  kind: z.literal("set-publication"),
  publication: PublicationKey,
  district: DistrictId,
  content: PublicationContent.nullable(),
  /** Of a proposal that is taken away by a decision; null with everything else. */
  outcome: ProposalOutcome.nullable(),
});
export type SetPublication = z.infer<typeof SetPublication>;

export const Operation = z.discriminatedUnion("kind", [
  ChangeMeasure,
  ChangeMeasures,
  AddFollowUp,
  RemoveFollowUp,
  ChangeActor,
  AddActor,
  RemoveActor,
  MergeActors,
  UnmergeActors,
  ChangePlace,
  AddPlace,
  RemovePlace,
  DecideFinding,
  AnswerAssignment,
  AddReminder,
  RemoveReminder,
  SetPlan,
  SetMeeting,
  SetEffort,
  SetStory,
  SetPublication,
  HandleFeedback,
]);
export type Operation = z.infer<typeof Operation>;

/** What is left of a write about a follow-up whose term is over: what it was about, and no word of it. */
export const ExpiredFollowUp = z.strictObject({ kind: z.literal("expired-follow-up"), ...ofMeasure });
export type ExpiredFollowUp = z.infer<typeof ExpiredFollowUp>;

/** A write as it is kept. */
export const KeptOperation = z.discriminatedUnion("kind", [...Operation.options, ExpiredFollowUp]);
export type KeptOperation = z.infer<typeof KeptOperation>;
