/** Feedback (synpunkt): what anybody tells a district about a published place; never who told it, nor from where. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { ActorId, ChangeId, DistrictId, MeasureId, PlaceId } from "./ids.ts";
import { NextStep } from "./next-step.ts";
import { insideRecord } from "./shown.ts";
import { RoomQuestion, StoryId } from "./story.ts";
import { Passage } from "./text.ts";

/** Of one piece of feedback: random. */
export const FeedbackId = z.uuid().brand<"FeedbackId">();
export type FeedbackId = z.infer<typeof FeedbackId>;

/** Days that feedback is kept: a month to read it at the least, a year unless the district says otherwise. */
export const FEEDBACK_DAYS = { least: 30, usual: 365, most: 1_095 } as const;

/** Characters of one piece. */
export const FEEDBACK_LENGTH = 1_000;

/** Pieces that a district takes in a day: more than people read, and less than a flood. */
export const FEEDBACK_A_DAY = 200;

/** Pieces that the queue lists. */
export const FEEDBACK_LISTED = 1_000;

/** Of what kind it is, in the words of whoever writes. */
export const FeedbackAbout = z.enum(["wrong", "needed", "good", "other"]);
export type FeedbackAbout = z.infer<typeof FeedbackAbout>;

export const FeedbackText = Passage.max(FEEDBACK_LENGTH);

/** A piece as it is sent. */
export const NewFeedback = z.strictObject({
  district: DistrictId,
  /** Null: about all that the district has published. */
  place: PlaceId.nullable(),
  about: FeedbackAbout,
  text: FeedbackText,
  /** Which published version its writer had read. */
  edition: z.int().min(1).max(999_999),
});
export type NewFeedback = z.infer<typeof NewFeedback>;

/** `step` and `question`: it has become a measure's next step, or a question from the room. */
export const FeedbackState = z.enum(["new", "read", "step", "question", "done", "declined"]);
export type FeedbackState = z.infer<typeof FeedbackState>;

/** What the district does about it. */
export const FeedbackHandling = z.strictObject({
  state: seenBy("internal", FeedbackState),
  /** The measure that it is about, once somebody has said which. */
  measure: seenBy("internal", MeasureId.nullable()),
});
export type FeedbackHandling = z.infer<typeof FeedbackHandling>;

/** A piece as those read it who edit the district's plans. */
export const Feedback = insideRecord(
  z.object({
    id: seenBy("internal", FeedbackId),
    district: seenBy("public", DistrictId),
    place: seenBy("internal", PlaceId.nullable()),
    about: seenBy("internal", FeedbackAbout),
    text: seenBy("internal", FeedbackText),
    /** What in the text looks like personal data, as it stands there. */
    persons: seenBy("internal", z.array(z.string())),
    edition: seenBy("internal", NewFeedback.shape.edition),
    /** A day, not a moment: by a moment it could be laid beside other logs, and its writer found. */
    receivedOn: seenBy("internal", z.iso.date()),
    ...FeedbackHandling.shape,
    /** Counts up with every change; a change names the one that it was based on. */
    version: seenBy("internal", z.int().min(1)),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type Feedback = z.infer<typeof Feedback>;

/** `GET /api/feedback`: of the districts where the asker edits, the newest first. */
export const FeedbackList = z.object({
  items: seenBy("public", z.array(Feedback)),
  /** Older pieces that the list has no room for. */
  left: seenBy("public", z.int().min(0)),
});
export type FeedbackList = z.infer<typeof FeedbackList>;

/** `GET /api/feedback/new`: how many pieces nobody has read yet, of the districts where the asker edits. */
export const NewPieces = z.object({ pieces: seenBy("public", z.int().min(0)) });
export type NewPieces = z.infer<typeof NewPieces>;

/** A change of how a piece is handled, that stands. */
export const FeedbackChangeMade = z.object({
  feedback: seenBy("public", Feedback),
  change: seenBy("public", ChangeId),
});
export type FeedbackChangeMade = z.infer<typeof FeedbackChangeMade>;

/** `POST /api/feedback/:id/step`: what is to be done, rewritten; of which measure, as it was read. */
export const FeedbackToStep = z.strictObject({
  measure: MeasureId,
  version: z.int().min(1),
  ...NextStep.shape,
});
export type FeedbackToStep = z.infer<typeof FeedbackToStep>;

/** `POST /api/feedback/:id/question`: the question rewritten, who answers and by when; of which story, as it was read. */
export const FeedbackToQuestion = z.strictObject({
  story: StoryId,
  version: z.int().min(1),
  text: RoomQuestion.shape.text,
  owner: ActorId,
  promised: z.iso.date().regex(/^20\d\d-/),
});
export type FeedbackToQuestion = z.infer<typeof FeedbackToQuestion>;

/** A piece that has been passed on; both changes, in the order in which they are taken back. */
export const FeedbackPassedOn = z.object({
  feedback: seenBy("public", Feedback),
  changes: seenBy("public", z.array(ChangeId)),
});
export type FeedbackPassedOn = z.infer<typeof FeedbackPassedOn>;

/** Says of a piece how it is handled from now on. */
export const HandleFeedback = z.strictObject({
  kind: z.literal("handle-feedback"),
  feedback: FeedbackId,
  district: DistrictId,
  handling: FeedbackHandling,
});
export type HandleFeedback = z.infer<typeof HandleFeedback>;
