/** The map beside a slide's words, drawn for print. */
import { boxAround } from "#data/rules/bounds.ts";
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import { readBaseMap } from "#server/ground/index.ts";
import { asPng, mapPicture } from "#server/pictures/index.ts";
import type { ToldStory } from "#server/story-files/index.ts";
import { MAP } from "./look.ts";

/** Dots in an inch of slide, for print; a story of many maps stays a file that can be sent. */
const DPI = 300;
const DPI_OF_MANY = 150;
const MANY = 12;

/** @throws NoPicture */
export async function slidePicture({ map }: ShownSlide, story: ToldStory): Promise<Uint8Array | null> {
  if (map === null) return null;
  const wanted = new Set(map.places);
  const places = story.places.filter(({ id }) => wanted.has(id));
  const around = boxAround(places.map(({ properties }) => properties.bbox));
  const svg = mapPicture(await readBaseMap(), {
    places,
    selected: map.selected,
    // What nobody has chosen to look at is drawn as every other picture is, with its surroundings.
    bounds: around?.join() === map.look.join() ? null : map.look,
    paper: "beside",
    hasLegend: false,
    hasTitle: false,
    theme: "light",
    language: story.language,
    title: null,
    day: story.day,
    fontFaces: "",
  });
  const maps = story.slides.filter((slide) => slide.map !== null).length;
  const dpi = maps > MANY ? DPI_OF_MANY : DPI;
  return asPng(svg, { width: Math.round(MAP.w * dpi), height: Math.round(MAP.h * dpi) });
}
