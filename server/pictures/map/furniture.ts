/** What stands around the map: heading, legend, list of numbers, scale bar, north, and whose map it is. Pure. */
import type { Palette } from "#data/rules/map-look/palette.ts";
import { filled } from "#data/words/filled.ts";
import type { picture as swedish } from "#data/words/sv/picture.ts";
import type { Words } from "#data/words/words.ts";
import { dash, NUMBER_SIZE, numberMark } from "./draw-places.ts";
import { boundaryDash, stationMark } from "./ground.ts";
import type { Layout } from "./layout.ts";
import { metresInWords } from "./scale-bar.ts";
import { element, escapeXml, rounded } from "./svg.ts";
import { cutToFit, textWidth } from "./text-width.ts";

export type PictureWords = Words<typeof swedish>;

interface Line {
  x: number;
  y: number;
  size: number;
  fill: string;
}

const line = (text: string, { x, y, size, fill }: Line, look: Record<string, string | number> = {}): string =>
  element("text", { x, y, "font-size": size, fill, ...look }, escapeXml(text));

export function drawHeader({ header, type }: Layout, title: string, note: string, palette: Palette): string {
  if (header === null) return "";
  const { x, y, width } = header;
  return (
    line(
      cutToFit(title, width, 21 * type, 600),
      { x, y: y + 17 * type, size: 21 * type, fill: palette.placeWord },
      { "font-weight": 600 },
    ) + line(cutToFit(note, width, 12 * type), { x, y: y + 35 * type, size: 12 * type, fill: palette.word })
  );
}

interface Entry {
  text: string;
  /** Draws its sign in a box of 22 by 14, at the sheet's type size. */
  sign: (x: number, y: number) => string;
}

/** Explains what the sheet shows, and nothing else. */
function entries(layout: Layout, words: PictureWords, palette: Palette): Entry[] {
  const { places, stations, marks, type } = layout;
  const outlined = places.filter(({ isDot }) => !isDot);
  const swatch = (isDashed: boolean, isSelected: boolean) => (x: number, y: number) =>
    element("rect", {
      x: x + type,
      y: y + type,
      width: 20 * type,
      height: 12 * type,
      rx: 2 * type,
      fill: palette.place,
      "fill-opacity": isSelected ? 0.34 : 0.17,
      stroke: palette.place,
      "stroke-width": (isSelected ? 2.6 : 1.6) * type,
      "stroke-dasharray": isDashed ? dash(type) : undefined,
    });
  const all: (Entry & { occurs: boolean })[] = [
    {
      occurs: places.some(({ isSelected, isDot }) => isSelected && !isDot) && places.length > 1,
      text: words.selected,
      sign: swatch(!places.some(({ isSelected, isSettled }) => isSelected && isSettled), true),
    },
    { occurs: outlined.some(({ isSettled }) => isSettled), text: words.settled, sign: swatch(false, false) },
    {
      occurs: outlined.some(({ isSettled }) => !isSettled),
      text: words.approximate,
      sign: swatch(true, false),
    },
    {
      occurs: places.some(({ isDot }) => isDot),
      text: words.small,
      sign: (x, y) =>
        element("circle", { cx: x + 11 * type, cy: y + 7 * type, r: 4.5 * type, fill: palette.place }),
    },
    {
      occurs: marks.some(({ at }) => at !== null),
      text: words.number,
      sign: (x, y) => numberMark(1, x + 11 * type, y + 7 * type, 10 * type, palette),
    },
    {
      occurs: stations.length > 0,
      text: words.station,
      sign: (x, y) => stationMark(x + 11 * type, y + 7 * type, type, palette),
    },
    {
      occurs: layout.hasBoundary,
      text: words.district,
      sign: (x, y) =>
        element("path", {
          d: `M${rounded(x)} ${rounded(y + 7 * type)}h${rounded(22 * type)}`,
          fill: "none",
          stroke: palette.district,
          "stroke-width": 1.4 * type,
          "stroke-dasharray": boundaryDash(type),
        }),
    },
  ];
  return all.filter(({ occurs }) => occurs);
}

export function drawLegend(layout: Layout, words: PictureWords, palette: Palette): string {
  const { legend, type } = layout;
  if (legend === null) return "";
  const size = 11.5 * type;
  let x = legend.x;
  let y = legend.y + 8 * type;
  return entries(layout, words, palette)
    .map(({ text, sign }) => {
      const width = 28 * type + textWidth(text, size) + 18 * type;
      if (x > legend.x && x + width > legend.x + legend.width) {
        x = legend.x;
        y += 20 * type;
      }
      const drawn = sign(x, y) + line(text, { x: x + 28 * type, y: y + 11 * type, size, fill: palette.word });
      x += width;
      return drawn;
    })
    .join("");
}

/** The names of the numbered places, in columns. */
export function drawList({ list, marks, type }: Layout, words: PictureWords, palette: Palette): string {
  if (list === null || marks.length === 0) return "";
  const { box, columns, rows } = list;
  const column = box.width / columns;
  const row = 17 * type;
  const size = 12 * type;
  const room = columns * rows;
  const shown = marks.length <= room ? marks : marks.slice(0, room - 1);
  const at = (index: number) => ({
    x: box.x + Math.floor(index / rows) * column,
    y: box.y + row * (1.8 + (index % rows)),
  });
  const heading = line(
    words.list,
    { x: box.x, y: box.y + 0.75 * row, size, fill: palette.placeWord },
    { "font-weight": 600 },
  );
  const lines = shown.map(({ number, name, at: mark }, index) => {
    const { x, y } = at(index);
    const sign =
      mark === null ? "" : numberMark(number, x + 9 * type, y - 4 * type, NUMBER_SIZE * 0.8 * type, palette);
    const text = cutToFit(name, column - 30 * type, size);
    return sign + line(text, { x: x + 24 * type, y, size, fill: palette.word });
  });
  const rest = marks.length - shown.length;
  const more =
    rest === 0
      ? ""
      : line(filled(words.more, { count: rest }), { ...at(room - 1), size, fill: palette.word });
  return heading + lines.join("") + more;
}

function drawNorth(x: number, y: number, { type }: Layout, words: PictureWords, palette: Palette): string {
  const path = (points: readonly (readonly [number, number])[]) =>
    `M${points.map(([dx, dy]) => `${(x + dx * type).toFixed(1)} ${(y + dy * type).toFixed(1)}`).join("L")}Z`;
  return element(
    "g",
    { role: "img", "aria-label": words.north },
    element("path", {
      d: path([
        [0, -14],
        [5, 4],
        [0, 0.5],
      ]),
      fill: palette.word,
    }),
    element("path", {
      d: path([
        [0, -14],
        [-5, 4],
        [0, 0.5],
      ]),
      fill: "none",
      stroke: palette.word,
      "stroke-width": 0.8 * type,
      "stroke-linejoin": "round",
    }),
    line(
      "N",
      { x, y: y + 14 * type, size: 10 * type, fill: palette.word },
      { "text-anchor": "middle", "font-weight": 600 },
    ),
  );
}

/** Whose map it is to the left, how long things are and where north is to the right. */
export function drawFooter(layout: Layout, words: PictureWords, day: string, palette: Palette): string {
  const { footer, scale, type } = layout;
  const right = footer.x + footer.width - 12 * type;
  const end = right - 20 * type;
  const start = end - scale.pixels;
  const y = footer.y + footer.height - 8 * type;
  const fixed = (value: number) => value.toFixed(2);
  const bar = element("path", {
    "data-scale": scale.metres,
    d: `M${fixed(start)} ${fixed(y - 5 * type)}V${fixed(y)}H${fixed(end)}V${fixed(y - 5 * type)}`,
    fill: "none",
    stroke: palette.word,
    "stroke-width": 1.4 * type,
  });
  const length = line(
    metresInWords(scale.metres),
    { x: (start + end) / 2, y: y - 7 * type, size: 11 * type, fill: palette.word },
    { "text-anchor": "middle" },
  );
  const room = start - footer.x - 16 * type;
  const small = { size: 10 * type, fill: palette.word };
  return (
    line(cutToFit(words.attribution, room, small.size), { ...small, x: footer.x, y: y - 12 * type }) +
    line(cutToFit(filled(words.made, { day }), room, small.size), { ...small, x: footer.x, y }) +
    bar +
    length +
    drawNorth(right, footer.y + 18 * type, layout, words, palette)
  );
}
