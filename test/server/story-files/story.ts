/** A story as its files tell it, of the demo's data. */

import { madeOf } from "#data/rules/story/made-of.ts";
import { shownSlides } from "#data/rules/story/shown-slides.ts";
import type { StoryContent } from "#data/schema/story.ts";
import { StoryId } from "#data/schema/story.ts";
import { promisedDays } from "#server/story-files/promises.ts";
import type { ToldStory } from "#server/story-files/told-story.ts";
import { content, groundFor } from "#test/data/rules/story/stories.ts";
import { insideView, publicView } from "#test/views.ts";

export const NAMES = { actor: (id: string) => `aktör ${id}`, place: (id: string) => `plats ${id}` };

/** Where what the district has published is read. */
export const PAGE = "https://plats.example.se/offentligt/sodermalm";

/**
 * @param part as somebody has written it; what is left out is for everyone, in Swedish
 * @param publicPage null: the district has published nothing
 */
export function toldStory(part: Partial<StoryContent>, publicPage: string | null = PAGE): ToldStory {
  const written = content(part);
  const { audience, language, title, textSize } = written;
  const kept = madeOf(written, null, [], groundFor(audience));
  const view = audience === "public" ? publicView : insideView;
  return {
    id: StoryId.parse("0c0a3a3e-58cf-4d4c-8c5b-1d7d6f3a9b01"),
    version: 3,
    title,
    audience,
    language,
    textSize,
    district: "Södermalm",
    administration: "Södermalms stadsdelsförvaltning",
    day: "2026-11-21",
    slides: shownSlides(kept, { administration: "Södermalms stadsdelsförvaltning", publicPage }).slides,
    places: view.features.filter(({ properties }) => properties.district === "sodermalm"),
    promises: promisedDays(kept, NAMES),
  };
}
