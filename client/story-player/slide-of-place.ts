/** Which slide a place on the map leads to; pure. */
import type { PlaceId } from "#data/schema/ids.ts";
import type { StoryMap } from "#data/schema/story-map.ts";

/**
 * The slide that is about the place, or else about what it lies in.
 * @returns from 0; null where no slide is about it
 */
export function slideOfPlace({ slides, places }: StoryMap, id: PlaceId): number | null {
  const about = (place: PlaceId) => slides.findIndex((slide) => slide?.selected === place);
  const own = about(id);
  if (own >= 0) return own;
  const parent = places.find((place) => place.id === id)?.properties.parent ?? null;
  const around = parent === null ? -1 : about(parent);
  return around >= 0 ? around : null;
}
