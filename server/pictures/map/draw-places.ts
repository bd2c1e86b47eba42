/** Draws the places: shapes solid or dashed by how exact they are, with names or numbers. Pure. */
import type { Palette } from "#data/rules/map-look/palette.ts";
import type { DrawnPlace, Layout } from "./layout.ts";
import { MARK_RADIUS, type PlacedName } from "./names.ts";
import { wholePath } from "./path.ts";
import { element, escapeXml, rounded } from "./svg.ts";

/** Areas lie under the places in them, and spots above. */
const LAYER = { area: 0, site: 1, spot: 2 } as const;

export const dash = (type: number): string => `${(4.2 * type).toFixed(1)} ${(2.8 * type).toFixed(1)}`;

function shape(
  { feature, shape: box, isSelected, isSettled, isDot }: DrawnPlace,
  layout: Layout,
  palette: Palette,
) {
  const { type, projection } = layout;
  const isArea = feature.properties.level === "area";
  if (isDot) {
    return element("circle", {
      "data-place": feature.id,
      cx: box.x + box.width / 2,
      cy: box.y + box.height / 2,
      r: (isSelected ? 6.5 : 4.5) * type,
      fill: palette.place,
      stroke: palette.halo,
      "stroke-width": 1.4 * type,
    });
  }
  return element("path", {
    "data-place": feature.id,
    d: wholePath(feature.geometry, projection),
    "fill-rule": "evenodd",
    fill: palette.place,
    "fill-opacity": isSelected ? (isArea ? 0.1 : 0.34) : isArea ? 0.04 : 0.17,
    stroke: palette.place,
    "stroke-opacity": isArea && !isSelected ? 0.5 : 0.95,
    "stroke-width": (isSelected ? 2.6 : isArea ? 1.1 : 1.6) * type,
    "stroke-linejoin": "round",
    "stroke-dasharray": isSettled ? undefined : dash(type),
  });
}

function name({ id, lines, size, box }: PlacedName, type: number, palette: Palette): string {
  const line = box.height / lines.length;
  const x = box.x + box.width / 2;
  return element(
    "text",
    {
      "data-name": id,
      "font-size": size,
      "font-weight": 600,
      "text-anchor": "middle",
      fill: palette.placeWord,
      stroke: palette.halo,
      "stroke-width": 3 * type,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    ...lines.map((text, index) =>
      element("tspan", { x, y: box.y + (index + 0.5) * line + size * 0.34 }, escapeXml(text)),
    ),
  );
}

/** A number in a ring. */
export function numberMark(number: number, x: number, y: number, size: number, palette: Palette): string {
  return (
    element("circle", {
      cx: x,
      cy: y,
      r: size * MARK_RADIUS,
      fill: palette.place,
      stroke: palette.halo,
      "stroke-width": size / 9,
    }) +
    element(
      "text",
      {
        x,
        y: y + size * 0.28,
        "font-size": size * (number < 100 ? 0.82 : 0.62),
        "font-weight": 600,
        "text-anchor": "middle",
        fill: palette.onPlace,
      },
      String(number),
    )
  );
}

/** Pixels of a number's type, at the sheet's type size. */
export const NUMBER_SIZE = 11.5;

export function drawPlaces(layout: Layout, palette: Palette): { shapes: string; words: string } {
  const { places, names, marks, type } = layout;
  const shapes = [...places]
    .sort(
      (a, b) =>
        LAYER[a.feature.properties.level] - LAYER[b.feature.properties.level] ||
        Number(a.isSelected) - Number(b.isSelected) ||
        (a.feature.id < b.feature.id ? -1 : 1),
    )
    .map((place) => shape(place, layout, palette));
  const leaders = marks.flatMap(({ at, of }) =>
    at === null || (at.x === of.x && at.y === of.y)
      ? []
      : [
          element("path", {
            d: `M${rounded(of.x)} ${rounded(of.y)}L${rounded(at.x)} ${rounded(at.y)}`,
            fill: "none",
            stroke: palette.place,
            "stroke-width": type,
          }),
        ],
  );
  const words = [
    ...leaders,
    ...names.map((one) => name(one, type, palette)),
    ...marks.flatMap(({ number, at }) =>
      at === null ? [] : [numberMark(number, at.x, at.y, NUMBER_SIZE * type, palette)],
    ),
  ];
  return { shapes: shapes.join(""), words: words.join("") };
}
