/**
 * Joint effort (insats i samverkan): several actors go to several places together, and how it went.
 *
 * It is told to those who work in its district and to those who take part; never to the public, who
 * would read in it when and where the police are.
 */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { ActorId, ChangeId, DistrictId, EffortId, PlaceId } from "./ids.ts";
import { insideRecord } from "./shown.ts";
import { Line, Passage } from "./text.ts";

/** Local time of day, `HH:MM`. */
export const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "HH:MM");

/** Characters of the function that an actor sends. */
export const FUNCTION_LENGTH = 100;

/** Who comes: an actor and the function that it sends, never a person. */
export const Participant = z.strictObject({
  actor: seenBy("partner", ActorId),
  function: seenBy("partner", Line.max(FUNCTION_LENGTH).nullable()),
});
export type Participant = z.infer<typeof Participant>;

/** What came of it, told afterwards. */
export const EffortOutcome = z.strictObject({
  date: seenBy("partner", z.iso.date()),
  text: seenBy("partner", Passage),
});
export type EffortOutcome = z.infer<typeof EffortOutcome>;

/** What somebody writes of an effort; whose it is stays. */
export const EffortContent = z.strictObject({
  title: seenBy("partner", Line.max(120)),
  /** Null until a day is agreed. */
  date: seenBy("partner", z.iso.date().nullable()),
  /** When it begins and ends; one that ends at an earlier hour ends on the day after. */
  from: seenBy("partner", ClockTime.nullable()),
  to: seenBy("partner", ClockTime.nullable()),
  participants: seenBy("partner", z.array(Participant).min(1).max(40)),
  /** In the order in which they are visited. */
  stops: seenBy("partner", z.array(PlaceId).min(1).max(40)),
  note: seenBy("partner", Passage.nullable()),
  outcome: seenBy("partner", EffortOutcome.nullable()),
});
export type EffortContent = z.infer<typeof EffortContent>;

/** `POST /api/efforts`. */
export const NewEffort = z.strictObject({ district: DistrictId, ...EffortContent.shape });
export type NewEffort = z.infer<typeof NewEffort>;

/** `PATCH /api/efforts/:id`: some of the fields; a list is given whole. */
export const EffortPatch = z.strictObject(EffortContent.partial().shape);
export type EffortPatch = z.infer<typeof EffortPatch>;

/** Whom an effort concerns: those who take part. */
export const effortActors = ({ participants }: Pick<EffortContent, "participants">): ActorId[] => [
  ...new Set(participants.map(({ actor }) => actor)),
];

/** An effort as it is kept. */
export const Effort = insideRecord(
  z.object({
    id: seenBy("partner", EffortId),
    district: seenBy("partner", DistrictId),
    /** Counts up with every change; a change names the one that it was based on. */
    version: seenBy("partner", z.int().min(1)),
    ...EffortContent.shape,
  }),
  (effort) => ({ district: effort.district, actors: effortActors(effort) }),
);
export type Effort = z.infer<typeof Effort>;

/** `GET /api/efforts`: those that the asker may see, by day; those without one last. */
export const EffortList = z.object({ items: seenBy("public", z.array(Effort)) });
export type EffortList = z.infer<typeof EffortList>;

/** A write to an effort that stands. */
export const EffortChangeMade = z.object({
  effort: seenBy("public", Effort),
  change: seenBy("public", ChangeId),
});
export type EffortChangeMade = z.infer<typeof EffortChangeMade>;

/** An effort that was taken away: what puts it back is to undo the change. */
export const EffortRemoved = z.object({ change: seenBy("public", ChangeId) });
export type EffortRemoved = z.infer<typeof EffortRemoved>;
