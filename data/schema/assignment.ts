/** Assignment (uppdrag): what a measure puts on an actor, and what the actor answers. To be named is not to have agreed. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { Fingerprint } from "./finding.ts";
import { ActorId, MeasureId } from "./ids.ts";
import { Role } from "./measure.ts";
import { Line, Sentence } from "./text.ts";

/** Which measure and which actor, joined by a full stop, which no id holds. */
export const AssignmentKey = z
  .string()
  .max(201)
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/)
  .brand<"AssignmentKey">();
export type AssignmentKey = z.infer<typeof AssignmentKey>;

/** Who has said it: somebody who speaks for the actor, or the district, which notes what it was told. */
export const AnsweredBy = z.enum(["actor", "district"]);
export type AnsweredBy = z.infer<typeof AnsweredBy>;

/** `changed`: it was answered, and what was asked is another thing since. */
export const AssignmentState = z.enum(["assigned", "changed", "accepted", "declined"]);
export type AssignmentState = z.infer<typeof AssignmentState>;

const said = {
  /** The function of whoever answers ("enhetschef"), never a name. */
  function: Line.nullable(),
  /** What was asked: an answer holds as long as that is the same. */
  ground: Fingerprint,
};
const Accepted = z.strictObject({ state: z.literal("accepted"), ...said });
const Declined = z.strictObject({ state: z.literal("declined"), reason: Sentence, ...said });

/** What is asked for: an answer, or that the one that was given is taken away. */
export const NewAnswer = z.discriminatedUnion("state", [
  Accepted,
  Declined,
  z.strictObject({ state: z.literal("assigned"), ground: Fingerprint }),
]);
export type NewAnswer = z.infer<typeof NewAnswer>;

const given = { by: AnsweredBy, at: z.iso.datetime({ precision: 3 }) };

/** An answer as it is kept. */
export const AssignmentAnswer = z.discriminatedUnion("state", [
  Accepted.extend(given),
  Declined.extend(given),
]);
export type AssignmentAnswer = z.infer<typeof AssignmentAnswer>;

/** What is kept of an assignment beside its measure. */
export interface KeptAssignment {
  /** Null where nobody has answered, or the answer was taken away. */
  answer: AssignmentAnswer | null;
  version: number;
  /** When the actor was reminded of it, the oldest first: UTC, ISO 8601. */
  reminded: readonly string[];
}

/** Whoever shares a measure sees what all who share it have answered. */
export const Assignment = z.object({
  actor: seenBy("partner", ActorId),
  /** The first of its roles, where the row names it in several. */
  role: seenBy("partner", Role),
  state: seenBy("partner", AssignmentState),
  /** Whether an answer is waited for. */
  isOpen: seenBy("partner", z.boolean()),
  ground: seenBy("partner", Fingerprint),
  /** What was answered last; of one that is `changed`, to what was asked before. */
  answer: seenBy(
    "partner",
    z
      .object({
        state: seenBy("partner", z.enum(["accepted", "declined"])),
        reason: seenBy("partner", Sentence.nullable()),
        function: seenBy("partner", Line.nullable()),
        by: seenBy("partner", AnsweredBy),
        at: seenBy("partner", z.iso.datetime({ precision: 3 })),
      })
      .nullable(),
  ),
  /** When it was last reminded of; null for never. */
  remindedAt: seenBy("partner", z.iso.datetime({ precision: 3 }).nullable()),
  /** Counts up with every answer; a write names the one that it was based on. */
  version: seenBy("partner", z.int().min(1)),
});
export type Assignment = z.infer<typeof Assignment>;

/** Measures that one reminder may be about. */
export const REMINDED_AT_ONCE = 200;

/** That an actor was reminded of what it has not answered. No mail is sent: somebody did it, and notes it. */
export const NewReminder = z.strictObject({
  measures: z
    .array(MeasureId)
    .min(1)
    .max(REMINDED_AT_ONCE)
    .refine((ids) => new Set(ids).size === ids.length, "each measure once"),
});

export const ReminderId = z.uuid().brand<"ReminderId">();
export type ReminderId = z.infer<typeof ReminderId>;

/** A reminder as it is kept. */
export const Reminder = z.strictObject({
  actor: ActorId,
  ...NewReminder.shape,
  at: z.iso.datetime({ precision: 3 }),
});
export type Reminder = z.infer<typeof Reminder>;
