/** Stories with a slide of each kind, as their files are told them. */
import { randomUUID } from "node:crypto";
import { PlaceId } from "#data/schema/ids.ts";
import { type Slide, SlideId, type StoryContent } from "#data/schema/story.ts";
import type { ToldStory } from "#server/story-files/index.ts";
import { BJORN, freeSlide, openingSlide, placeSlide, SKANSTULL } from "#test/data/rules/story/stories.ts";
import { toldStory } from "#test/server/story-files/story.ts";

const HASSELBY = PlaceId.parse("hasselby-torg");

const every = () => ({
  id: SlideId.parse(randomUUID()),
  isHidden: false,
  look: null,
  notes: null,
  answers: [],
});

const slides = (): Slide[] => [
  openingSlide(),
  { ...placeSlide(SKANSTULL, ["Det är mörkt vid trappan."]), notes: "Hälsa välkommen." },
  placeSlide(BJORN),
  placeSlide(HASSELBY),
  { kind: "timeline", ...every(), filter: {}, year: null },
  { kind: "next-steps", ...every(), filter: {}, year: null, steps: ["Vi ses igen i september."] },
  { kind: "heard", ...every(), text: null },
  freeSlide("Något eget"),
];

/** For everyone, in Swedish, unless it is said otherwise. */
export const told = (part: Partial<StoryContent> = {}): ToldStory =>
  toldStory({ title: "Trygghet på tre platser", slides: slides(), ...part });

/** The same without what takes longest to make, for who asks about something else. */
export const withoutMaps = (story: ToldStory): ToldStory => ({
  ...story,
  slides: story.slides.map((slide) => ({ ...slide, map: null })),
});
