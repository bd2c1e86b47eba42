/**
 * Shown slide (visad bild): all that one slide says, as plain data. Whatever draws it – a screen, a
 * file – needs nothing else, and has nothing to leave out.
 */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { BoundingBox } from "./geometry.ts";
import { DistrictId, MeasureId, PlaceId } from "./ids.ts";
import { PlaceFeature } from "./place-answer.ts";
import { insideRecord } from "./shown.ts";
import { Status } from "./status.ts";
import { SlideId, SlideKind } from "./story.ts";

const Paragraph = z.object({ kind: z.literal("paragraph"), text: z.string() });
const List = z.object({
  kind: z.literal("list"),
  heading: z.string().nullable(),
  /** What residents have said stands as quotes. */
  style: z.enum(["bullets", "quotes"]),
  items: z.array(z.string()).min(1),
});

const MeasureLine = z.object({
  what: z.string(),
  by: z.string(),
  until: z.string(),
  howFar: z.string(),
  /** What `howFar` says, for those who draw a sign beside the words. */
  status: Status,
});
export type MeasureLine = z.infer<typeof MeasureLine>;
const Measures = z.object({
  kind: z.literal("measures"),
  heading: z.string().nullable(),
  columns: z.object({ what: z.string(), by: z.string(), until: z.string(), howFar: z.string() }),
  rows: z.array(MeasureLine).min(1),
});

const Bar = z.object({
  label: z.string(),
  /** The same in words: the years and how far. */
  words: z.string(),
  first: z.int(),
  /** Null: no end in sight. */
  last: z.int().nullable(),
  status: Status,
});
export type Bar = z.infer<typeof Bar>;
const Chart = z.object({
  kind: z.literal("chart"),
  heading: z.string().nullable(),
  /** What it shows, for those who do not see it. */
  alt: z.string(),
  first: z.int(),
  last: z.int(),
  /** Beyond `last`: what has no end. */
  beyond: z.string(),
  bars: z.array(Bar).min(1),
});

/** Where one reads on, as a QR code with its address in text beside it. */
const Code = z.object({
  kind: z.literal("code"),
  /** What is found there. */
  text: z.string(),
  address: z.url(),
  /** What the code is, for those who do not see it. */
  alt: z.string(),
});

export const Block = z.discriminatedUnion("kind", [Paragraph, List, Measures, Chart, Code]);
export type Block = z.infer<typeof Block>;

const SlideMap = z.object({
  look: seenBy("internal", BoundingBox),
  /** The places that stand out. */
  places: seenBy("internal", z.array(PlaceId)),
  /** The one that it is about; null: all of them. */
  selected: seenBy("internal", PlaceId.nullable()),
  alt: seenBy("internal", z.string()),
});

/** Told to those who prepare it: what an audience gets of it is already all that it may see. */
export const ShownSlide = z.object({
  /** The slide's own id and which of its pages this is. */
  id: seenBy("internal", z.string()),
  slide: seenBy("internal", SlideId),
  kind: seenBy("internal", SlideKind),
  heading: seenBy("internal", z.string()),
  /** Under the heading; which of several pages it is stands here. */
  subheading: seenBy("internal", z.string().nullable()),
  blocks: seenBy("internal", z.array(Block)),
  map: seenBy("internal", SlideMap.nullable()),
  /** For whoever presents; what is unfit for the audience is not here either. */
  notes: seenBy("internal", z.string().nullable()),
  /** Where it comes from, with the day and the version of the data. */
  source: seenBy("internal", z.string()),
});
export type ShownSlide = z.infer<typeof ShownSlide>;

/** What the audience does not get although somebody chose or wrote it. */
export const Withheld = z.discriminatedUnion("why", [
  /** Its words are unfit for the public. */
  z.object({ why: z.literal("unfit"), slide: SlideId, text: z.string() }),
  /** The audience is not shown the place, or it is gone. */
  z.object({ why: z.literal("place"), slide: SlideId, place: PlaceId }),
]);
export type Withheld = z.infer<typeof Withheld>;

/** How the data differs from what a slide was made of; each text as the audience would read it. */
export const FactChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["added", "removed"]), measure: MeasureId, what: z.string() }),
  z.object({
    kind: z.literal("changed"),
    measure: MeasureId,
    what: z.string(),
    field: z.enum(["what", "by", "until", "howFar", "places"]),
    before: z.string(),
    after: z.string(),
  }),
  z.object({ kind: z.literal("place"), place: PlaceId, before: z.string(), after: z.string() }),
]);
export type FactChange = z.infer<typeof FactChange>;

const StaleSlide = z.object({
  slide: seenBy("internal", SlideId),
  changes: seenBy("internal", z.array(FactChange)),
});

/** `GET /api/stories/:id/slides`: made for the story's audience, whoever asks. */
export const StorySlides = insideRecord(
  z.object({
    district: seenBy("public", DistrictId),
    /** The story's. */
    version: seenBy("internal", z.int().min(1)),
    /** Of the data as it is now. */
    revision: seenBy("internal", z.int().min(0)),
    slides: seenBy("internal", z.array(ShownSlide)),
    withheld: seenBy("internal", z.array(Withheld)),
    /** Slides that say something else than the data now would; none: all are up to date. */
    stale: seenBy("internal", z.array(StaleSlide)),
    /** The places that the audience's map shows. */
    places: seenBy("internal", z.array(PlaceFeature)),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type StorySlides = z.infer<typeof StorySlides>;
