/** Slides as they begin; pure. */
import type { PlaceId } from "#data/schema/ids.ts";
import { type Slide, type SlideFilter, SlideId } from "#data/schema/story.ts";

/** What the slides of a story begin with. */
export interface Beginning {
  /** Random, a new one each time. */
  newId: () => string;
  filter: SlideFilter;
  year: number | null;
}

export type NewSlide = { kind: "place"; place: PlaceId } | { kind: Exclude<Slide["kind"], "place"> };

/** @param heading of a slide of one's own */
export function newSlide(chosen: NewSlide, { newId, filter, year }: Beginning, heading: string): Slide {
  const ofEvery = {
    id: SlideId.parse(newId()),
    isHidden: false,
    look: null,
    notes: null,
    answers: [],
  };
  switch (chosen.kind) {
    case "place":
      return { kind: "place", ...ofEvery, filter, year, place: chosen.place, voices: [] };
    case "opening":
      return { kind: "opening", ...ofEvery, lead: null };
    case "timeline":
      return { kind: "timeline", ...ofEvery, filter, year };
    case "next-steps":
      return { kind: "next-steps", ...ofEvery, filter, year, steps: [] };
    case "heard":
      return { kind: "heard", ...ofEvery, text: null };
    case "free":
      return { kind: "free", ...ofEvery, heading, paragraphs: [], bullets: [] };
  }
}

/** An opening, each place, and what a meeting ends with. */
export function firstSlides(places: readonly PlaceId[], beginning: Beginning): Slide[] {
  const chosen: NewSlide[] = [
    { kind: "opening" },
    ...places.map((place) => ({ kind: "place" as const, place })),
    { kind: "timeline" },
    { kind: "next-steps" },
    { kind: "heard" },
  ];
  return chosen.map((one) => newSlide(one, beginning, ""));
}
