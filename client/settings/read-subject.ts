/** What an entry is about: `measure sodermalm-2024-platser-14` is a noun and an identity. */
import { partsOfAssignment } from "#data/rules/assignments.ts";
import { AssignmentKey } from "#data/schema/assignment.ts";
import { ActorId, EffortId, MeasureId, PlaceId, type PlanId } from "#data/schema/ids.ts";
import { MeetingId } from "#data/schema/meeting.ts";
import { StoryId } from "#data/schema/story.ts";

export const SUBJECT_NOUNS = [
  "measure",
  "place",
  "plan",
  "actor",
  "finding",
  "assignment",
  "reminder",
  "draft",
  "publication",
  "documents",
  "feedback",
  "effort",
  "meeting",
  "story",
  "account",
  "setting",
  "view",
  "log",
  "notes",
  "measures",
  "rows",
  "plans",
] as const;
export type SubjectNoun = (typeof SUBJECT_NOUNS)[number];

export interface Subject {
  /** Null where the words are of no known form; they are then shown as they stand. */
  noun: SubjectNoun | null;
  id: string;
}

export function readSubject(subject: string): Subject {
  const [word = "", ...rest] = subject.split(" ");
  const noun = SUBJECT_NOUNS.find((known) => known === word) ?? null;
  return { noun, id: noun === null ? subject : rest.join(" ") };
}

export type SubjectLink =
  | { to: "/plats/$id"; id: PlaceId }
  | { to: "/planer/$id"; id: PlanId; hash?: MeasureId }
  | { to: "/aktorer/$id"; id: ActorId }
  | { to: "/samverkan/$id"; id: EffortId }
  | { to: "/mote/$id"; id: MeetingId }
  | { to: "/presentation/$id"; id: StoryId };

/**
 * Where the subject can be seen, or null.
 *
 * @param plans a measure's row stands in its plan, whose identity its own begins with
 */
export function linkOf({ noun, id }: Subject, plans: readonly PlanId[]): SubjectLink | null {
  if (noun === "place" && PlaceId.safeParse(id).success) return { to: "/plats/$id", id: PlaceId.parse(id) };
  if (noun === "actor" && ActorId.safeParse(id).success) return { to: "/aktorer/$id", id: ActorId.parse(id) };
  const effort = noun === "effort" ? EffortId.safeParse(id).data : undefined;
  if (effort !== undefined) return { to: "/samverkan/$id", id: effort };
  const meeting = noun === "meeting" ? MeetingId.safeParse(id).data : undefined;
  if (meeting !== undefined) return { to: "/mote/$id", id: meeting };
  const story = noun === "story" ? StoryId.safeParse(id).data : undefined;
  if (story !== undefined) return { to: "/presentation/$id", id: story };
  if (noun === "plan") {
    const plan = plans.find((known) => known === id);
    return plan === undefined ? null : { to: "/planer/$id", id: plan };
  }
  const asked = noun === "assignment" ? AssignmentKey.safeParse(id).data : undefined;
  if (asked !== undefined) return { to: "/aktorer/$id", id: partsOfAssignment(asked).actor };
  if (noun !== "measure") return null;
  const plan = plans.find((known) => id.startsWith(`${known}-`));
  const hash = MeasureId.safeParse(id).data;
  return plan === undefined || hash === undefined ? null : { to: "/planer/$id", id: plan, hash };
}
