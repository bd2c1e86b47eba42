/** Meeting (möte): where a plan is followed up; when, about what, who was there, and what it decided. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { ActorId, ChangeId, DistrictId, MeasureId } from "./ids.ts";
import { PriorityAreaKind } from "./plan.ts";
import { insideRecord } from "./shown.ts";
import { Status } from "./status.ts";
import { Line, Passage, Sentence } from "./text.ts";

/** Random. */
export const MeetingId = z.uuid().brand<"MeetingId">();
export type MeetingId = z.infer<typeof MeetingId>;

/** Functions that may be noted as present. */
export const ATTENDEES = 60;

/** Empty lists: all of the district. */
const Group = z.object({
  areas: seenBy("internal", z.array(PriorityAreaKind).max(PriorityAreaKind.options.length)),
  actors: seenBy("internal", z.array(ActorId).max(100)),
});

export const Meeting = z.object({
  /** The day that it is held, local time. */
  date: seenBy("internal", z.iso.date().regex(/^20\d\d-/)),
  /** Who was there, by function: never a name. As it was called then, whatever becomes of the register. */
  attendees: seenBy("internal", z.array(Line).max(ATTENDEES)),
  /** Whose measures it was about. */
  group: seenBy("internal", Group),
});
export type Meeting = z.infer<typeof Meeting>;

/** A meeting that is begun. */
export const NewMeeting = z.strictObject({ district: DistrictId, ...Meeting.shape });
export type NewMeeting = z.infer<typeof NewMeeting>;

/** Some of the fields; the attendees are given whole. */
export const MeetingPatch = z.strictObject(Meeting.omit({ group: true }).partial().shape);
export type MeetingPatch = z.infer<typeof MeetingPatch>;

const ofDistrict = ({ district }: { district: string }) => ({ district, actors: [] });

const WholeMeeting = Meeting.extend({
  id: seenBy("internal", MeetingId),
  district: seenBy("public", DistrictId),
  /** Counts up with every change of it; a change names the one that it was based on. */
  version: seenBy("internal", z.int().min(1)),
});
export const MeetingSummary = insideRecord(WholeMeeting, ofDistrict);
export type MeetingSummary = z.infer<typeof MeetingSummary>;

/** `GET /api/meetings`: newest first. */
export const MeetingList = z.object({ items: seenBy("public", z.array(MeetingSummary)) });
export type MeetingList = z.infer<typeof MeetingList>;

/** What a meeting decided of one measure, and what of it still stands. */
export const Decided = z.object({
  measure: seenBy("internal", MeasureId),
  /** As the measure is called now; null where it is gone. */
  title: seenBy("internal", Line.nullable()),
  /** Before the meeting and after it; null where it left the status as it was. */
  status: seenBy(
    "internal",
    z.object({ before: seenBy("internal", Status), after: seenBy("internal", Status) }).nullable(),
  ),
  notes: seenBy(
    "internal",
    z.array(
      z.object({
        text: seenBy("internal", Passage),
        /** The actor's name; null for the meeting as such. */
        reportedBy: seenBy("internal", Line.nullable()),
      }),
    ),
  ),
  /** Notes that have been removed because their term is over. */
  expired: seenBy("internal", z.int().min(0)),
});
export type Decided = z.infer<typeof Decided>;

/** What a meeting said of a question from the room; each part null where it left it as it was. */
export const DecidedQuestion = z.object({
  question: seenBy("internal", z.uuid()),
  text: seenBy("internal", Sentence),
  /** What its place is called now; null for one about no one place, or where that is gone. */
  place: seenBy("internal", Line.nullable()),
  answeredOn: seenBy("internal", z.iso.date().nullable()),
  answer: seenBy("internal", Sentence.nullable()),
  /** Who answers from now on: the actor's name. */
  owner: seenBy("internal", Line.nullable()),
  /** By when from now on. */
  promised: seenBy("internal", z.iso.date().nullable()),
});
export type DecidedQuestion = z.infer<typeof DecidedQuestion>;

/** `GET /api/meetings/:id`: its minutes. */
export const MeetingPage = insideRecord(
  z.object({
    district: seenBy("public", DistrictId),
    meeting: seenBy("internal", MeetingSummary),
    /** In the order in which they were taken up. */
    decisions: seenBy("internal", z.array(Decided)),
    /** The same of questions from the room. */
    questions: seenBy("internal", z.array(DecidedQuestion)),
  }),
  ofDistrict,
);
export type MeetingPage = z.infer<typeof MeetingPage>;

/** A meeting that was begun or changed. */
export const MeetingChangeMade = z.object({
  meeting: seenBy("public", MeetingSummary),
  change: seenBy("public", ChangeId),
});
export type MeetingChangeMade = z.infer<typeof MeetingChangeMade>;
