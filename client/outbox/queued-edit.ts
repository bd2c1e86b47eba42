/** An edit as it waits in the browser until the server has confirmed it. */
import { z } from "zod";
import { ApiProblem } from "#data/schema/api-problem.ts";
import { MeasureId, PlaceId, PlanId } from "#data/schema/ids.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { MeetingId } from "#data/schema/meeting.ts";
import { MeasurePatch, NewFollowUp } from "#data/schema/operation.ts";

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

/** Why an edit does not go on by itself. */
export const Stuck = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("refused"), problem: ApiProblem }),
  /** Somebody else has changed the same meanwhile: what stands there now. */
  z.strictObject({ kind: z.literal("meets"), current: MeasureRow }),
]);
export type Stuck = z.infer<typeof Stuck>;

export const QueuedEdit = z.strictObject({
  id: z.string().min(1),
  /** UTC, when it was made. */
  at: z.iso.datetime(),
  /** Whose it is, as `senderOf` says it: nobody else sends or sees it. */
  sender: z.string().min(1),
  measure: MeasureId,
  /** What the measure was called, and where it stands: told also before the plans have come. */
  title: z.string(),
  place: PlaceId.nullable(),
  plan: PlanId,
  /** The version that it was written over. */
  version: z.int().min(1),
  /** The meeting in whose minutes it is to stand; null for none, as for those that an earlier page has left. */
  meeting: MeetingId.nullable().default(null),
  write: QueuedWrite,
  stuck: Stuck.nullable(),
});
export type QueuedEdit = z.infer<typeof QueuedEdit>;
