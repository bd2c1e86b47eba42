/** Keeps what each slide is made of, and makes anew only what somebody has chosen otherwise. */
import type { Slide, SlideId, StoryContent } from "#data/schema/story.ts";
import type { KeptStory, Made } from "#data/schema/story-facts.ts";
import { gatherFacts, placesOf, type StoryGround } from "./gather-facts.ts";

/** What of the data a slide asks for. */
const askedBy = (slide: Slide, content: Pick<StoryContent, "slides">): string =>
  JSON.stringify([placesOf(slide, content), "filter" in slide ? [slide.filter, slide.year] : null]);

/**
 * A story with the facts of its slides: those of a slide that asks for the same as before stay as they
 * were, so that a slide changes only when somebody brings it up to date.
 *
 * @param before the story as it stood; null for a new one
 * @param renew slides to make of the data as it is now
 */
export function madeOf(
  content: StoryContent,
  before: KeptStory | null,
  renew: readonly SlideId[],
  ground: StoryGround,
): KeptStory {
  const earlier = new Map(before?.slides.map((slide) => [slide.id, slide]));
  const made: Made = {};
  for (const slide of content.slides) {
    const was = earlier.get(slide.id);
    const facts = before?.made[slide.id];
    const stays =
      before !== null &&
      was !== undefined &&
      facts?.audience === content.audience &&
      !renew.includes(slide.id) &&
      askedBy(was, before) === askedBy(slide, content);
    made[slide.id] = stays ? facts : gatherFacts(slide, content, ground);
  }
  return { ...content, made };
}
