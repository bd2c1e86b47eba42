/** Stories to show, and the ground that they are made of. */
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { StoryGround } from "#data/rules/story/gather-facts.ts";
import { madeOf } from "#data/rules/story/made-of.ts";
import type { Audience } from "#data/schema/audience.ts";
import { PlaceId } from "#data/schema/ids.ts";
import { type Slide, SlideId, type SlideKind, type StoryContent } from "#data/schema/story.ts";
import { dataset, insideView, publicView } from "#test/views.ts";

export const groundFor = (audience: Audience): StoryGround => {
  const view = audience === "public" ? publicView : insideView;
  return {
    audience,
    revision: 7,
    day: "2026-11-21",
    rows: view.rows,
    places: view.features,
    actors: dataset.actors,
  };
};

export const SKANSTULL = PlaceId.parse("skanstull");
export const BJORN = PlaceId.parse("bjorns-tradgard");

const ofEvery = () => ({
  id: SlideId.parse(randomUUID()),
  isHidden: false,
  look: null,
  notes: null,
  answers: [],
});

export const placeSlide = (place: PlaceId, voices: string[] = []): Slide => ({
  kind: "place",
  ...ofEvery(),
  filter: {},
  year: null,
  place,
  voices,
});

export const freeSlide = (heading: string): Slide => ({
  kind: "free",
  ...ofEvery(),
  heading,
  paragraphs: [],
  bullets: [],
});

export const openingSlide = (): Slide => ({ kind: "opening", ...ofEvery(), lead: null });

export const content = (part: Partial<StoryContent>): StoryContent => ({
  title: "Trygghet vid Skanstull",
  audience: "public",
  language: "sv",
  textSize: "normal",
  slides: [],
  questions: [],
  ...part,
});

export const kept = (part: Partial<StoryContent>) => {
  const whole = content(part);
  return madeOf(whole, null, [], groundFor(whole.audience));
};

/** Texts as people write them, unfit ones among them. */
const text = fc.constantFrom(
  "Det är mörkt vid trappan.",
  "Det säljs narkotika vid uppgången.",
  "Polisen är där kl 18.",
  "Fler papperskorgar",
  "Nya kameror i hösten",
  "En plats för ÖDS",
  "Möte på fredagar",
  "Vi ses.",
);
const texts = fc.array(text, { maxLength: 4 });
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const every = {
  id: fc.uuid({ version: 4 }).map((id) => SlideId.parse(id)),
  isHidden: fc.boolean(),
  look: fc.constant(null),
  notes: orNull(text),
  answers: fc.array(fc.record({ question: text, answer: text }), { maxLength: 1 }),
};
const year = orNull(fc.integer({ min: 2024, max: 2030 }));
const ofMeasures = { ...every, filter: fc.constant({}), year };

const slideOf: { [K in SlideKind]: fc.Arbitrary<Slide> } = {
  opening: fc.record({ kind: fc.constant("opening"), ...every, lead: orNull(text) }),
  place: fc.record({
    kind: fc.constant("place"),
    ...ofMeasures,
    place: fc.constantFrom(...dataset.places.map(({ id }) => id)),
    voices: texts,
  }),
  timeline: fc.record({ kind: fc.constant("timeline"), ...ofMeasures }),
  "next-steps": fc.record({ kind: fc.constant("next-steps"), ...ofMeasures, steps: texts }),
  heard: fc.record({ kind: fc.constant("heard"), ...every, text: orNull(text) }),
  free: fc.record({ kind: fc.constant("free"), ...every, heading: text, paragraphs: texts, bullets: texts }),
};

/** Any story, of any places, for anyone. */
export const anyStory = (audience: fc.Arbitrary<Audience>): fc.Arbitrary<StoryContent> =>
  fc.record({
    title: text,
    audience,
    language: fc.constantFrom("sv", "en"),
    textSize: fc.constant("normal"),
    slides: fc.uniqueArray(fc.oneof(...Object.values(slideOf)), {
      maxLength: 12,
      selector: ({ id }) => id,
    }),
    questions: fc.constant([]),
  });
