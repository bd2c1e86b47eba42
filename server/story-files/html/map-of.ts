/** What a story's file brings along for its map. Pure. */
import { boxesMeet } from "#data/rules/bounds.ts";
import type { StoryMap } from "#data/schema/story-map.ts";
import type { BaseMap } from "#server/ground/index.ts";
import type { ToldStory } from "#server/story-files/index.ts";
import { cutGround, groundBounds } from "./cut-ground.ts";

/** Null for a story in which no slide has a map. */
export function mapOf({ slides, places }: ToldStory, base: BaseMap): StoryMap | null {
  const shown = slides.map(({ map }) => map);
  const named = new Set(shown.flatMap((map) => map?.places ?? []));
  const looks = shown.flatMap((map) => (map === null ? [] : [map.look]));
  if (looks.length === 0) return null;
  const boxes = places.filter(({ id }) => named.has(id)).map(({ properties }) => properties.bbox);
  const bounds = groundBounds([...looks, ...boxes]);
  if (bounds === null) return null;
  return {
    bounds,
    ground: cutGround(base, bounds),
    places: places
      .filter(({ properties }) => boxesMeet(properties.bbox, bounds))
      .map(({ id, geometry, properties: { name, level, parent, accuracy, labelPoint } }) => ({
        id,
        geometry,
        // What is not drawn is not in the file.
        properties: { id, name, level, parent, accuracy, labelPoint },
      })),
    slides: shown.map((map) =>
      map === null ? null : { look: map.look, places: map.places, selected: map.selected },
    ),
  };
}
