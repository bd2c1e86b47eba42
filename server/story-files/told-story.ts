/**
 * A story as its files tell it: what its audience is shown, whoever takes the file. There is no other
 * way from a story to a file.
 */
import type { Audience } from "#data/schema/audience.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import type { StoryContent, StoryId, TextSize } from "#data/schema/story.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import { type FoundStory, type ShownWhen, storySlides } from "#server/stories/index.ts";
import { type PromisedDay, promisedDays } from "./promises.ts";

export interface ToldStory {
  id: StoryId;
  /** The story's, counting its changes. */
  version: number;
  title: string;
  audience: Audience;
  language: StoryContent["language"];
  textSize: TextSize;
  /** The district's name. */
  district: string;
  /** The district's administration by name; empty where the register has none. */
  administration: string;
  /** Today, local time. */
  day: string;
  /** In order; with a slide's notes only where whoever presents takes the file for themselves. */
  slides: readonly ShownSlide[];
  /** The places that the audience's map shows; WGS 84, longitude first. */
  places: readonly PlaceFeature[];
  promises: readonly PromisedDay[];
}

/** @param hasNotes whether it is for whoever presents: what leaves the house is without their notes */
export function tellStory(
  store: SnapshotStore,
  story: FoundStory,
  { hasNotes, day, publicPage }: ShownWhen & { hasNotes: boolean },
): ToldStory {
  const { id, version, content } = story;
  const { title, audience, language, textSize } = content;
  const { districts, actors, places } = store.current.dataset;
  const district = districts.find((one) => one.id === story.district);
  const shown = storySlides(store, story, { day, publicPage });
  return {
    id,
    version,
    title,
    audience,
    language,
    textSize,
    district: district?.name ?? "",
    administration: district?.administration ?? "",
    day,
    slides: hasNotes ? shown.slides : shown.slides.map((slide) => ({ ...slide, notes: null })),
    places: shown.places,
    promises: promisedDays(content, {
      actor: (actor) => actors.find((one) => one.id === actor)?.name ?? "",
      place: (place) => places.find((one) => one.id === place)?.properties.name ?? "",
    }),
  };
}
