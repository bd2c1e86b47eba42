/** What the plans said to a story's audience when a slide was made: kept with the story, so that the slide stays as it was. */
import { z } from "zod";
import { Audience } from "./audience.ts";
import { BoundingBox } from "./geometry.ts";
import { MeasureId, PlaceId } from "./ids.ts";
import { MeasureType } from "./measure.ts";
import { PartialDate } from "./schedule.ts";
import { Status } from "./status.ts";
import { SLIDES, SlideId, StoryContent } from "./story.ts";
import { Line, Sentence } from "./text.ts";

export const PlaceFact = z.strictObject({
  id: PlaceId,
  name: Line,
  /** Null where the audience gets none. */
  about: Sentence.nullable(),
  box: BoundingBox,
});
export type PlaceFact = z.infer<typeof PlaceFact>;

export const MeasureFact = z.strictObject({
  id: MeasureId,
  /** Those of the story that it is about. */
  places: z.array(PlaceId).max(40),
  /** Null where the audience does not get the plan's words: it is then told by its types. */
  what: Line.nullable(),
  types: z.array(MeasureType).max(20),
  /** Who does it, those who answer for it first. */
  by: z.array(Line).max(40),
  /** The first and the last year that it runs; null: no end in sight. */
  first: z.int(),
  last: z.int().nullable(),
  /** By when, as exactly as the plan says; null where it gives no end. */
  until: PartialDate.nullable(),
  /** When in a few words, where the plan gives no end. */
  when: Line.nullable(),
  isLineWork: z.boolean(),
  howFar: Status,
});
export type MeasureFact = z.infer<typeof MeasureFact>;

export const SlideFacts = z.strictObject({
  audience: Audience,
  /** Of the data. */
  revision: z.int().min(0),
  /** The day that it was made, local time. */
  day: z.iso.date(),
  /** In the story's order. */
  places: z.array(PlaceFact).max(SLIDES),
  /** In the plans' order, newest plan first. */
  measures: z.array(MeasureFact).max(2_000),
});
export type SlideFacts = z.infer<typeof SlideFacts>;

/** What each slide was made of. */
export const Made = z.record(SlideId, SlideFacts);
export type Made = z.infer<typeof Made>;

/** A story as it is kept. */
export const KeptStory = z.strictObject({ ...StoryContent.shape, made: Made });
export type KeptStory = z.infer<typeof KeptStory>;
