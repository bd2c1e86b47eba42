/**
 * A story as its audience is shown it: slide by slide, in order, as plain data.
 *
 * It is made of what a person has decided and of the facts that each slide was made of, and of nothing
 * else: the same story says the same until somebody changes it or brings it up to date.
 */
import type { ShownSlide, Withheld } from "#data/schema/shown-slide.ts";
import type { Slide } from "#data/schema/story.ts";
import type { KeptStory, SlideFacts } from "#data/schema/story-facts.ts";
import { filled } from "#data/words/filled.ts";
import { STORY_WORDS } from "./fact-words.ts";
import { fitSlide } from "./fit-slide.ts";
import { placesOf } from "./gather-facts.ts";
import {
  freePages,
  heardPages,
  nextStepPages,
  openingPages,
  type Page,
  placePages,
  type Setting,
  timelinePages,
} from "./slide-pages.ts";

function pagesOf(slide: Slide, facts: SlideFacts, setting: Setting): Page[] {
  switch (slide.kind) {
    case "opening":
      return openingPages(slide, facts, setting);
    case "place":
      return placePages(slide, facts, setting);
    case "timeline":
      return timelinePages(slide, facts, setting);
    case "next-steps":
      return nextStepPages(slide, facts, setting);
    case "heard":
      return heardPages(slide, setting);
    case "free":
      return freePages(slide);
  }
}

/** Where residents turn: the district's administration by name, and the page of what it has published. */
export type TurnTo = Pick<Setting, "administration" | "publicPage">;

/**
 * @returns slides that are not hidden, and what the audience does not get of them
 */
export function shownSlides(
  story: KeptStory,
  turnTo: TurnTo,
): { slides: ShownSlide[]; withheld: Withheld[] } {
  const words = STORY_WORDS[story.language];
  const setting: Setting = { content: story, ...turnTo };
  const slides: ShownSlide[] = [];
  const withheld: Withheld[] = [];
  for (const slide of story.slides) {
    const facts = story.made[slide.id];
    // Facts that were gathered for a wider circle are never shown to a narrower one.
    if (slide.isHidden || facts === undefined || facts.audience !== story.audience) continue;
    const shown = new Set(facts.places.map(({ id }) => id));
    for (const place of placesOf(slide, story))
      if (!shown.has(place) && slide.kind === "place")
        withheld.push({ why: "place", slide: slide.id, place });
    const { day, revision } = facts;
    const isOfData = slide.kind !== "heard" && slide.kind !== "free";
    for (const [at, page] of pagesOf(slide, facts, setting).entries()) {
      const whole: ShownSlide = {
        ...page,
        id: `${slide.id}-${at + 1}`,
        slide: slide.id,
        kind: slide.kind,
        notes: at === 0 ? slide.notes : null,
        source: isOfData ? filled(words.source.made, { day, revision }) : words.source.own,
      };
      if (story.audience !== "public") {
        slides.push(whole);
        continue;
      }
      const fitted = fitSlide(whole, words);
      slides.push(fitted.slide);
      withheld.push(...fitted.unfit.map((text): Withheld => ({ why: "unfit", slide: slide.id, text })));
    }
  }
  return { slides, withheld };
}
