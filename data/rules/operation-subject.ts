/** What a write is about – one measure or several, an actor, place, plan, finding, meeting, joint effort, story, publication, piece of feedback, assignment or reminder – and the tenant that owns it. */
import type { AssignmentKey, ReminderId } from "#data/schema/assignment.ts";
import type { FeedbackId } from "#data/schema/feedback.ts";
import type { FindingKey } from "#data/schema/finding.ts";
import type { ActorId, DistrictId, EffortId, MeasureId, PlaceId, PlanId } from "#data/schema/ids.ts";
import type { MeetingId } from "#data/schema/meeting.ts";
import type { KeptOperation } from "#data/schema/operation.ts";
import type { PublicationKey } from "#data/schema/publication.ts";
import type { StoryId } from "#data/schema/story.ts";
import { partsOfAssignment } from "./assignments.ts";

export type Subject =
  | { noun: "measure"; id: MeasureId; district: DistrictId }
  | { noun: "measures"; ids: readonly MeasureId[]; district: DistrictId }
  | { noun: "actor"; id: ActorId; district: DistrictId }
  | { noun: "place"; id: PlaceId; district: DistrictId }
  | { noun: "plan"; id: PlanId; district: DistrictId }
  | { noun: "finding"; id: FindingKey; district: DistrictId }
  | { noun: "meeting"; id: MeetingId; district: DistrictId }
  | { noun: "effort"; id: EffortId; district: DistrictId }
  | { noun: "story"; id: StoryId; district: DistrictId }
  | { noun: "publication"; id: PublicationKey; district: DistrictId }
  | { noun: "feedback"; id: FeedbackId; district: DistrictId }
  | { noun: "assignment"; id: AssignmentKey; district: DistrictId }
  | { noun: "reminder"; id: ReminderId; district: DistrictId };

/** What has a history that is told field by field. */
export type ToldNoun = Extract<Subject["noun"], "measure" | "actor" | "place" | "finding" | "effort">;

/** An operation holds its subject's id under the subject's noun. */
export function subjectOf(operation: KeptOperation): Subject {
  const { district } = operation;
  if ("measure" in operation) return { noun: "measure", id: operation.measure, district };
  if ("effort" in operation) return { noun: "effort", id: operation.effort, district };
  if ("story" in operation) return { noun: "story", id: operation.story, district };
  if ("publication" in operation) return { noun: "publication", id: operation.publication, district };
  if ("feedback" in operation) return { noun: "feedback", id: operation.feedback, district };
  if ("finding" in operation) return { noun: "finding", id: operation.finding, district };
  if ("meeting" in operation) return { noun: "meeting", id: operation.meeting, district };
  if ("actor" in operation) return { noun: "actor", id: operation.actor, district };
  if ("place" in operation) return { noun: "place", id: operation.place, district };
  if ("assignment" in operation) return { noun: "assignment", id: operation.assignment, district };
  if ("reminder" in operation) return { noun: "reminder", id: operation.reminder, district };
  if ("sets" in operation) return { noun: "measures", ids: operation.measures, district };
  return { noun: "plan", id: operation.plan, district };
}

/** An effort with those who may hear of it. */
export interface ConcernedEffort {
  id: EffortId;
  actors: readonly ActorId[];
}

/** What is not the same after a write: its subject, and of a plan the rows that it touches. An answer stands with its row. */
export interface Concerned {
  measures: readonly MeasureId[];
  actors: readonly ActorId[];
  places: readonly PlaceId[];
  plans: readonly PlanId[];
  findings: readonly FindingKey[];
  meetings: readonly MeetingId[];
  efforts: readonly ConcernedEffort[];
  stories: readonly StoryId[];
  /** Of what its district publishes. */
  publications: readonly PublicationKey[];
}

/** What a write concerns that names nothing; one that names something says only that. */
export const CONCERNS_NOTHING: Concerned = {
  measures: [],
  actors: [],
  places: [],
  plans: [],
  findings: [],
  meetings: [],
  efforts: [],
  stories: [],
  publications: [],
};

export function concernedBy(operation: KeptOperation): Concerned {
  const none = CONCERNS_NOTHING;
  // The queue is asked anew by itself: most of what comes to it is no write of anybody here.
  if ("feedback" in operation) return none;
  if ("publication" in operation) return { ...none, publications: [operation.publication] };
  if ("effort" in operation)
    return { ...none, efforts: [{ id: operation.effort, actors: operation.actors }] };
  if ("story" in operation) return { ...none, stories: [operation.story] };
  if ("measure" in operation) return { ...none, measures: [operation.measure] };
  if ("finding" in operation) return { ...none, findings: [operation.finding] };
  if ("meeting" in operation) return { ...none, meetings: [operation.meeting] };
  if ("into" in operation) return { ...none, actors: [operation.actor, operation.into] };
  if ("actor" in operation) return { ...none, actors: [operation.actor] };
  if ("place" in operation) return { ...none, places: [operation.place] };
  if ("assignment" in operation)
    return { ...none, measures: [partsOfAssignment(operation.assignment).measure] };
  if ("reminder" in operation) return { ...none, measures: operation.fields.measures };
  if ("sets" in operation) return { ...none, measures: operation.measures };
  return { ...none, measures: operation.measures, plans: [operation.plan] };
}
