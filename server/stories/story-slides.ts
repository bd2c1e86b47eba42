/** A story's slides for its audience, and where the data has gone on since they were made. */
import { factChanges } from "#data/rules/story/fact-changes.ts";
import { gatherFacts } from "#data/rules/story/gather-facts.ts";
import { shownSlides } from "#data/rules/story/shown-slides.ts";
import type { StorySlides } from "#data/schema/shown-slide.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import { audienceView, groundOf } from "./ground.ts";
import type { FoundStory } from "./store.ts";

export interface ShownWhen {
  /** Today, local time. */
  day: string;
  /** Where everyone reads what the district has published; null: nowhere. */
  publicPage: string | null;
}

export function storySlides(
  store: SnapshotStore,
  { district, version, content }: FoundStory,
  { day, publicPage }: ShownWhen,
): StorySlides {
  const { audience, language } = content;
  const ground = groundOf(store, audience, district, day);
  const { whole, features } = audienceView(store, audience, district);
  const own = whole.dataset.districts.find(({ id }) => id === district);
  const stale = content.slides.flatMap((slide) => {
    const facts = content.made[slide.id];
    if (facts === undefined) return [];
    const changes = factChanges(facts, gatherFacts(slide, content, ground), language);
    return changes.length === 0 ? [] : [{ slide: slide.id, changes }];
  });
  return {
    district,
    version,
    revision: whole.revision,
    ...shownSlides(content, { administration: own?.administration ?? "", publicPage }),
    stale,
    places: features.filter(({ properties }) => properties.district === district),
  };
}
