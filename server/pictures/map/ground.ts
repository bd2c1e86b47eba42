/** Draws the ground: water, parks, houses, streets, the metro, and the ground's own names. Pure. */
import type { Palette } from "#data/rules/map-look/palette.ts";
import { STREET_WIDTHS } from "#data/rules/map-look/street-widths.ts";
import type { BaseMap, Line, Surface } from "#server/ground/index.ts";
import { grown, isWithin, overlap } from "./boxes.ts";
import { type Layout, STATION_RADIUS } from "./layout.ts";
import { clippedPath, districtBoundaries } from "./path.ts";
import type { Box } from "./projection.ts";
import { element, escapeXml } from "./svg.ts";
import { textWidth } from "./text-width.ts";

const BUILDINGS_FROM = 14;
const METRO_FROM = 9.5;
const STREET_EDGES_FROM = 13.5;
const NEIGHBOURHOODS_UNTIL = 15;
const SMALL_WATERS_FROM = 12;
const STATION_NAMES_FROM = 13.6;

/** A width at a zoom: between two stops it grows by the power of 1.5, as on the map of the screen. */
export function widthAt(stops: readonly number[], zoom: number): number {
  const pairs = stops.flatMap((value, index) =>
    index % 2 === 0 ? [{ zoom: value, width: stops[index + 1] ?? 0 }] : [],
  );
  const after = pairs.find((pair) => pair.zoom >= zoom);
  const before = pairs.filter((pair) => pair.zoom <= zoom).at(-1);
  if (before === undefined) return after?.width ?? 0;
  if (after === undefined || after.zoom === before.zoom) return before.width;
  const share = (1.5 ** (zoom - before.zoom) - 1) / (1.5 ** (after.zoom - before.zoom) - 1);
  return before.width + share * (after.width - before.width);
}

const geometries = <G extends Surface | Line>(features: readonly { geometry: G }[]): G[] =>
  features.map(({ geometry }) => geometry);

function streets(base: BaseMap, { projection, type, partPrefix }: Layout, palette: Palette): string {
  const { zoom } = projection;
  const drawn = Object.entries(STREET_WIDTHS).filter(([, { from }]) => zoom >= from);
  const paths: string[] = [];
  const edges: string[] = [];
  const fills: string[] = [];
  for (const [name, { stops }] of drawn) {
    const ofClass = base.streets.filter(({ properties }) => properties.class === name);
    for (const isTunnel of [false, true]) {
      const d = clippedPath(
        geometries(ofClass.filter(({ properties }) => (properties.tunnel ?? false) === isTunnel)),
        projection,
      );
      if (d === "") continue;
      const id = `${partPrefix}${name}${isTunnel ? "-tunnel" : ""}`;
      const width = widthAt(stops, zoom) * type;
      // Drawn twice, written once.
      paths.push(element("path", { id, d }));
      if (!isTunnel && zoom >= STREET_EDGES_FROM)
        edges.push(
          element("use", { href: `#${id}`, stroke: palette.streetEdge, "stroke-width": width + 1.6 * type }),
        );
      fills.push(
        element("use", {
          href: `#${id}`,
          stroke: name === "path" ? palette.path : palette.street,
          "stroke-width": width,
          "stroke-opacity": isTunnel ? 0.45 : undefined,
        }),
      );
    }
  }
  if (paths.length === 0) return "";
  return (
    element("defs", {}, ...paths) +
    element("g", { fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" }, ...edges, ...fills)
  );
}

function surface(
  features: readonly { geometry: Surface }[],
  layout: Layout,
  look: Record<string, string | number>,
) {
  const d = clippedPath(geometries(features), layout.projection);
  return d === "" ? "" : element("path", { d, "fill-rule": "evenodd", ...look });
}

function boundaries(base: BaseMap, { projection, type }: Layout, palette: Palette): string {
  const d = districtBoundaries(base, projection);
  if (d === "") return "";
  return element("path", {
    d,
    fill: "none",
    stroke: palette.district,
    "stroke-opacity": 0.7,
    "stroke-width": widthAt([9, 1, 14, 1.6], projection.zoom) * type,
    "stroke-dasharray": boundaryDash(type),
  });
}

function metro(base: BaseMap, { projection, type }: Layout, palette: Palette): string {
  if (projection.zoom < METRO_FROM) return "";
  const d = clippedPath(geometries(base.metro), projection);
  if (d === "") return "";
  const width = widthAt([9.5, 0.8, 14, 1.6, 18, 3], projection.zoom) * type;
  return element("path", {
    d,
    fill: "none",
    stroke: palette.metro,
    "stroke-width": width,
    "stroke-dasharray": `${(3 * width).toFixed(1)} ${(2 * width).toFixed(1)}`,
    "stroke-linejoin": "round",
    "stroke-opacity": 0.85,
  });
}

export const boundaryDash = (type: number): string => `${6 * type} ${3 * type} ${1.5 * type} ${3 * type}`;

export function stationMark(x: number, y: number, type: number, palette: Palette): string {
  const radius = STATION_RADIUS * type;
  const arm = radius * 0.42;
  return (
    element("circle", {
      cx: x,
      cy: y,
      r: radius - 0.5,
      fill: palette.halo,
      stroke: palette.metro,
      "stroke-width": 0.9 * type,
    }) +
    element("path", {
      d: `M${(x - arm).toFixed(1)} ${(y - arm * 0.85).toFixed(1)}h${(2 * arm).toFixed(1)}M${x.toFixed(1)} ${(y - arm * 0.85).toFixed(1)}v${(2 * arm).toFixed(1)}`,
      fill: "none",
      stroke: palette.word,
      "stroke-width": 1.3 * type,
    })
  );
}

interface GroundName {
  text: string;
  size: number;
  x: number;
  y: number;
  look: Record<string, string | number>;
}

/** Names of the ground give way to those of the places and to one another. */
function groundNames(base: BaseMap, layout: Layout, palette: Palette): GroundName[] {
  const { projection, frame, type, names, marks, stations } = layout;
  const { zoom } = projection;
  const radius = STATION_RADIUS * type;
  const taken: Box[] = [
    ...names.map(({ box }) => box),
    ...marks.flatMap(({ at }) =>
      at === null ? [] : [{ x: at.x - 10 * type, y: at.y - 10 * type, width: 20 * type, height: 20 * type }],
    ),
    ...stations.map(({ x, y }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
  ];
  const wished: GroundName[] = [
    ...(zoom >= STATION_NAMES_FROM
      ? stations.map(({ name, x, y }) => ({
          text: name,
          size: 11 * type,
          x: x + radius + 3 * type + textWidth(name, 11 * type) / 2,
          y,
          look: { fill: palette.word },
        }))
      : []),
    ...base.labels
      .filter(({ properties: { kind, small } }) =>
        kind === "water"
          ? small !== true || zoom >= SMALL_WATERS_FROM
          : zoom < NEIGHBOURHOODS_UNTIL && zoom > 11.2,
      )
      .map(({ properties: { kind, name }, geometry }) => {
        const [x, y] = projection.at(geometry.coordinates);
        const look =
          kind === "water"
            ? { fill: palette.waterWord, "font-style": "italic" }
            : { fill: palette.quietWord };
        return { text: name, size: 11 * type, x, y, look };
      }),
  ];
  return wished.filter(({ text, size, x, y }) => {
    const width = textWidth(text, size);
    const box: Box = { x: x - width / 2, y: y - size * 0.6, width, height: size * 1.2 };
    if (!isWithin(box, grown(frame, -3)) || taken.some((other) => overlap(box, other))) return false;
    taken.push(box);
    return true;
  });
}

/** From the bottom up; what lies above the places comes with `groundAbove`. */
export function groundBelow(base: BaseMap, layout: Layout, palette: Palette): string {
  const { projection, type, frame } = layout;
  const { zoom } = projection;
  return [
    element("rect", { ...frame, fill: palette.beyond }),
    surface(base.land, layout, { fill: palette.land }),
    surface(base.parks, layout, { fill: palette.park }),
    surface(base.water, layout, {
      fill: palette.water,
      stroke: palette.shore,
      "stroke-width": widthAt([11, 0.4, 16, 1.4], zoom) * type,
    }),
    zoom < BUILDINGS_FROM
      ? ""
      : surface(base.buildings, layout, {
          fill: palette.building,
          stroke: palette.streetEdge,
          "stroke-width": 0.8 * type,
        }),
    streets(base, layout, palette),
    boundaries(base, layout, palette),
    metro(base, layout, palette),
  ].join("");
}

export function groundAbove(base: BaseMap, layout: Layout, palette: Palette): string {
  const { stations, type } = layout;
  const names = groundNames(base, layout, palette).map(({ text, size, x, y, look }) =>
    element(
      "text",
      {
        x,
        y: y + size * 0.34,
        "font-size": size,
        "text-anchor": "middle",
        stroke: palette.halo,
        "stroke-width": 2.4 * type,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
        ...look,
      },
      escapeXml(text),
    ),
  );
  return stations.map(({ x, y }) => stationMark(x, y, type, palette)).join("") + names.join("");
}
