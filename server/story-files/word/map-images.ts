/** The maps of a Word file: drawn, and made into pixels that every Word shows. */
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import { readBaseMap } from "#server/ground/index.ts";
import { asPng, mapPicture } from "#server/pictures/index.ts";
import type { ToldStory } from "#server/story-files/index.ts";

/** Of 178 × 92 mm, as the paper `sheet` has it. */
const SIZE = { width: 1402, height: 724 };

type MapOfSlide = NonNullable<ShownSlide["map"]>;

const keyOf = (map: MapOfSlide): string => JSON.stringify([map.look, map.places, map.selected]);

/** Those to be drawn: what is seen again is not drawn again. Pure. */
export function drawnMaps(slides: readonly ShownSlide[]): Map<string, MapOfSlide> {
  const found = new Map<string, MapOfSlide>();
  for (const { id, map } of slides) {
    if (map === null) continue;
    const isKnown = [...found.values()].some((other) => keyOf(other) === keyOf(map));
    if (!isKnown) found.set(id, map);
  }
  return found;
}

/**
 * @returns PNG files by their slides' ids
 * @throws NoPicture where they cannot be made now
 */
export async function mapImages({
  slides,
  places,
  language,
  day,
}: ToldStory): Promise<Map<string, Uint8Array>> {
  const base = await readBaseMap();
  const images = new Map<string, Uint8Array>();
  for (const [id, map] of drawnMaps(slides)) {
    const shown = new Set(map.places);
    const svg = mapPicture(base, {
      places: places.filter((place) => shown.has(place.id)),
      selected: map.selected,
      bounds: map.look,
      paper: "sheet",
      hasLegend: false,
      hasTitle: false,
      theme: "print",
      language,
      title: map.alt,
      day,
      fontFaces: "",
    });
    images.set(id, await asPng(svg, SIZE));
  }
  return images;
}
