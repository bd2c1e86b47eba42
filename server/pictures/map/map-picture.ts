/** The map on a sheet, as SVG: the same question gives the same bytes. Pure. */
import { PALETTES, type PictureTheme } from "#data/rules/map-look/palette.ts";
import { picture as english } from "#data/words/en/picture.ts";
import { filled } from "#data/words/filled.ts";
import type { Language } from "#data/words/language.ts";
import { picture as swedish } from "#data/words/sv/picture.ts";
import type { BaseMap } from "#server/ground/index.ts";
import { drawPlaces } from "./draw-places.ts";
import { drawFooter, drawHeader, drawLegend, drawList, type PictureWords } from "./furniture.ts";
import { groundAbove, groundBelow } from "./ground.ts";
import { type Layout, layOut, type MapView } from "./layout.ts";
import { PAPERS } from "./papers.ts";
import { metresInWords } from "./scale-bar.ts";
import { element, escapeXml } from "./svg.ts";

export const PICTURE_WORDS: Record<Language, PictureWords> = { sv: swedish, en: english };

export interface MapPicture extends MapView {
  theme: PictureTheme;
  language: Language;
  /** What the picture is called; a name for the map in general without it. */
  title: string | null;
  /** The Swedish day that it was made, `YYYY-MM-DD`. */
  day: string;
  /** Style rules that bring the typeface along; empty where whoever draws the picture has it. */
  fontFaces: string;
}

/** How many names the description says before it only counts. */
const NAMES_SAID = 30;

/** What the picture shows, for who does not see it. */
export function inWords({ places, scale }: Layout, words: PictureWords, language: Language): string {
  const collator = new Intl.Collator(language);
  const names = places.map(({ feature }) => feature.properties.name).sort(collator.compare);
  const said = names.slice(0, NAMES_SAID).join(", ");
  const rest = names.length - NAMES_SAID;
  const what =
    names.length === 0
      ? words.nothing
      : filled(names.length === 1 ? words.one : words.several, {
          count: names.length,
          names: rest > 0 ? `${said} ${filled(words.more, { count: rest })}` : said,
        });
  return `${what} ${filled(words.scale, { length: metresInWords(scale.metres) })}`;
}

const countInWords = ({ places }: Layout, words: PictureWords): string =>
  filled(places.length === 1 ? words.countOne : words.count, { count: places.length });

/** @returns a whole SVG document, in pixels of 1/96 inch and as large as its paper */
export function mapPicture(base: BaseMap, picture: MapPicture): string {
  const words = PICTURE_WORDS[picture.language];
  const palette = PALETTES[picture.theme];
  const layout = layOut(base, picture);
  const { widthMm, heightMm } = PAPERS[picture.paper];
  const title = picture.title ?? words.places;
  const { shapes, words: placeWords } = drawPlaces(layout, palette);
  const { frame, width, height, type } = layout;
  const edge = { fill: "none", stroke: palette.district, "stroke-opacity": 0.6, "stroke-width": 0.8 * type };
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: `${widthMm}mm`,
      height: `${heightMm}mm`,
      viewBox: `0 0 ${width.toFixed(2)} ${height.toFixed(2)}`,
      role: "img",
      lang: picture.language,
      "font-family": "'Source Sans 3', sans-serif",
    },
    element("title", {}, escapeXml(title)),
    element("desc", {}, escapeXml(inWords(layout, words, picture.language))),
    picture.fontFaces === "" ? "" : element("style", {}, picture.fontFaces),
    element("clipPath", { id: `${layout.partPrefix}frame` }, element("rect", { ...frame })),
    element("rect", { width, height, fill: palette.halo }),
    drawHeader(layout, title, countInWords(layout, words), palette),
    element(
      "g",
      { "clip-path": `url(#${layout.partPrefix}frame)` },
      groundBelow(base, layout, palette),
      shapes,
      groundAbove(base, layout, palette),
      placeWords,
    ),
    element("rect", { ...frame, ...edge }),
    drawList(layout, words, palette),
    drawLegend(layout, words, palette),
    drawFooter(layout, words, picture.day, palette),
  );
}
