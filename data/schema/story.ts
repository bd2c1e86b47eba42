/**
 * Story (presentation): what an area meeting is shown, slide by slide, and what the room asked.
 *
 * It holds what a person has decided: which places, in which order, for whom, in which words. What the
 * plans say comes beside it (`story-facts.ts`), as of the day that each slide was made.
 */
import { z } from "zod";
import { Audience, seenBy } from "./audience.ts";
import { BoundingBox } from "./geometry.ts";
import { ActorId, ChangeId, DistrictId, PlaceId } from "./ids.ts";
import { MeasureFilter } from "./measure-filter.ts";
import { TargetYear } from "./schedule.ts";
import { insideRecord } from "./shown.ts";
import { Line, Passage, Sentence } from "./text.ts";

/** Random. */
export const StoryId = z.uuid().brand<"StoryId">();
export type StoryId = z.infer<typeof StoryId>;

/** Random. */
export const SlideId = z.uuid().brand<"SlideId">();
export type SlideId = z.infer<typeof SlideId>;

export const SlideKind = z.enum(["opening", "place", "timeline", "next-steps", "heard", "free"]);
export type SlideKind = z.infer<typeof SlideKind>;

/** Slides that one story may have. */
export const SLIDES = 200;
/** Questions that a story may keep. */
export const ROOM_QUESTIONS = 200;
/** Short texts of one kind on one slide: a room reads no more. */
export const TEXTS_ON_SLIDE = 6;

/** A short answer that is prepared for what the room may ask. */
export const AnswerCard = z.strictObject({ question: Line, answer: Sentence });
export type AnswerCard = z.infer<typeof AnswerCard>;

/** Which of the places' measures a slide tells of; the fields as in every other filter. */
export const SlideFilter = z.strictObject(
  MeasureFilter.pick({ type: true, actor: true, status: true }).shape,
);
export type SlideFilter = z.infer<typeof SlideFilter>;

const ofEvery = {
  id: SlideId,
  isHidden: z.boolean(),
  /** Where the map looks; null: at what the slide is about. */
  look: BoundingBox.nullable(),
  /** For whoever presents. */
  notes: Passage.nullable(),
  answers: z.array(AnswerCard).max(20),
};

const ofMeasures = {
  filter: SlideFilter,
  /** What runs in that year; null: of any year. */
  year: TargetYear.nullable(),
};

const texts = z.array(Sentence).max(TEXTS_ON_SLIDE);

export const OpeningSlide = z.strictObject({
  kind: z.literal("opening"),
  ...ofEvery,
  lead: Sentence.nullable(),
});
export const PlaceSlide = z.strictObject({
  kind: z.literal("place"),
  ...ofEvery,
  ...ofMeasures,
  place: PlaceId,
  /** What residents have said, as a person has written it down. */
  voices: texts,
});
export const TimelineSlide = z.strictObject({ kind: z.literal("timeline"), ...ofEvery, ...ofMeasures });
export const NextStepsSlide = z.strictObject({
  kind: z.literal("next-steps"),
  ...ofEvery,
  ...ofMeasures,
  /** Steps that stand in no plan. */
  steps: texts,
});
export const HeardSlide = z.strictObject({
  kind: z.literal("heard"),
  ...ofEvery,
  /** Null: the words that the product has for it. */
  text: Sentence.nullable(),
});
export const FreeSlide = z.strictObject({
  kind: z.literal("free"),
  ...ofEvery,
  heading: Line,
  paragraphs: texts,
  bullets: texts,
});

/** One slide: what a person has decided of it. */
export const Slide = z.discriminatedUnion("kind", [
  OpeningSlide,
  PlaceSlide,
  TimelineSlide,
  NextStepsSlide,
  HeardSlide,
  FreeSlide,
]);
export type Slide = z.infer<typeof Slide>;

/** A question that the room asked: who answers, and by when; never who asked. */
export const RoomQuestion = z.strictObject({
  id: seenBy("internal", z.uuid()),
  /** Null: about no one place. */
  place: seenBy("internal", PlaceId.nullable()),
  text: seenBy("internal", Sentence),
  askedOn: seenBy("internal", z.iso.date()),
  /** Who answers. */
  owner: seenBy("internal", ActorId.nullable()),
  /** By when. */
  promised: seenBy("internal", z.iso.date().nullable()),
  answeredOn: seenBy("internal", z.iso.date().nullable()),
  /** What was answered; null for nothing, as in stories from before answers were written down. */
  answer: seenBy("internal", Sentence.nullable().default(null)),
});
export type RoomQuestion = z.infer<typeof RoomQuestion>;

/** `PATCH /api/stories/:id/questions/:question`: who answers, by when, and what was answered. */
export const QuestionPatch = z.strictObject({
  owner: ActorId.nullable().optional(),
  promised: z.iso.date().nullable().optional(),
  answeredOn: z.iso.date().nullable().optional(),
  answer: Sentence.nullable().optional(),
});
export type QuestionPatch = z.infer<typeof QuestionPatch>;

export const StoryLanguage = z.enum(["sv", "en"]);
export const TextSize = z.enum(["normal", "large", "largest"]);
export type TextSize = z.infer<typeof TextSize>;

/** What somebody writes of a story; whose it is stays. */
export const StoryContent = z.strictObject({
  title: seenBy("internal", Line.max(120)),
  /** For whom it is shown: its slides hold what that audience may see, whoever prepares them. */
  audience: seenBy("internal", Audience),
  language: seenBy("internal", StoryLanguage),
  textSize: seenBy("internal", TextSize),
  /** In the order in which they are shown. */
  slides: seenBy("internal", z.array(Slide).max(SLIDES)),
  questions: seenBy("internal", z.array(RoomQuestion).max(ROOM_QUESTIONS)),
});
export type StoryContent = z.infer<typeof StoryContent>;

/** `POST /api/stories`. */
export const NewStory = z.strictObject({ district: DistrictId, ...StoryContent.shape });
export type NewStory = z.infer<typeof NewStory>;

/** `PATCH /api/stories/:id`: some of the fields, a list whole; and slides to make anew of the data as it is now. */
export const StoryPatch = z.strictObject({
  ...StoryContent.partial().shape,
  renew: z.array(SlideId).max(SLIDES).optional(),
});
export type StoryPatch = z.infer<typeof StoryPatch>;

/** A story as it is told to those who work in its district. */
export const Story = insideRecord(
  z.object({
    id: seenBy("internal", StoryId),
    district: seenBy("public", DistrictId),
    /** Counts up with every change; a change names the one that it was based on. */
    version: seenBy("internal", z.int().min(1)),
    ...StoryContent.shape,
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type Story = z.infer<typeof Story>;

/** `GET /api/stories`: of the districts where the asker works, by title. */
export const StoryList = z.object({ items: seenBy("public", z.array(Story)) });
export type StoryList = z.infer<typeof StoryList>;

/** A write to a story that stands. */
export const StoryChangeMade = z.object({
  story: seenBy("public", Story),
  change: seenBy("public", ChangeId),
});
export type StoryChangeMade = z.infer<typeof StoryChangeMade>;

/** A story that was taken away: what puts it back is to undo the change. */
export const StoryRemoved = z.object({ change: seenBy("public", ChangeId) });
export type StoryRemoved = z.infer<typeof StoryRemoved>;
