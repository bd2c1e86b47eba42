/** The drawn maps of a story's file: for paper, and where the map cannot be moved. Pure. */
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import type { BaseMap } from "#server/ground/index.ts";
import { mapPicture } from "#server/pictures/index.ts";
import type { ToldStory } from "#server/story-files/index.ts";

/** Characters of SVG that a file may carry: some hundred maps. Slides after that say theirs in words. */
export const PICTURE_CHARACTERS = 5_000_000;

export type SlidePicture =
  /** A drawing of its own. */
  | { kind: "drawn"; svg: string }
  /** The same as on an earlier slide, by its place in the order from 0. */
  | { kind: "as-before"; at: number }
  /** In words: there is no room for more drawings. */
  | { kind: "words"; alt: string };

type MapOfSlide = NonNullable<ShownSlide["map"]>;

/** @returns one for each slide; null where it has no map */
export function picturesOf(
  { slides, places, language, day }: ToldStory,
  base: BaseMap,
  limit = PICTURE_CHARACTERS,
): (SlidePicture | null)[] {
  const drawn = new Map<string, number>();
  let room = limit;
  const pictureOf = (map: MapOfSlide, at: number): SlidePicture => {
    const key = JSON.stringify([map.look, map.places, map.selected]);
    const earlier = drawn.get(key);
    if (earlier !== undefined) return { kind: "as-before", at: earlier };
    const shown = new Set(map.places);
    const svg = mapPicture(base, {
      places: places.filter(({ id }) => shown.has(id)),
      selected: map.selected,
      bounds: map.look,
      paper: "sheet",
      hasLegend: false,
      hasTitle: false,
      theme: "light",
      language,
      title: map.alt,
      day,
      // The page has the typeface.
      fontFaces: "",
      partPrefix: `karta-${at + 1}-`,
    });
    if (svg.length > room) return { kind: "words", alt: map.alt };
    room -= svg.length;
    drawn.set(key, at);
    return { kind: "drawn", svg };
  };
  return slides.map(({ map }, at) => (map === null ? null : pictureOf(map, at)));
}
