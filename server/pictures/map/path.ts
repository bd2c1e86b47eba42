/** Shapes and lines as the `d` of an SVG path: only what the frame shows, and no more points than one sees. Pure. */
import { bbox, bboxClip } from "@turf/turf";
import type { BoundingBox, Position } from "#data/schema/geometry.ts";
import type { BaseMap, Line, Surface } from "./base-map.ts";
import type { Projection } from "./projection.ts";
import { rounded } from "./svg.ts";

/** Points nearer to the last one than this many pixels are left out. */
const FINEST = 0.6;

/** As much larger than the frame as no line at its edge shows, as a share of its width. */
const BEYOND = 0.04;

/** What is drawn at all: the frame and a little around it, so that cut edges lie outside. */
export function drawnBox({ bounds: [west, south, east, north] }: Projection): BoundingBox {
  const x = (east - west) * BEYOND;
  const y = (north - south) * BEYOND;
  return [west - x, south - y, east + x, north + y];
}

const meet = (a: BoundingBox, b: BoundingBox): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

export function boxOf(geometry: Surface | Line): BoundingBox {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}

function strand(positions: readonly (readonly number[])[], projection: Projection, closed: boolean): string {
  const points = positions.map(([x = 0, y = 0]): Position => projection.at([x, y]));
  const kept: Position[] = [];
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1);
    const isEnd = index === points.length - 1;
    if (last !== undefined && !isEnd && Math.hypot(point[0] - last[0], point[1] - last[1]) < FINEST) continue;
    kept.push(point);
  }
  if (kept.length < (closed ? 3 : 2)) return "";
  const words = kept.map(([x, y]) => `${rounded(x)} ${rounded(y)}`);
  return `M${words.join("L")}${closed ? "Z" : ""}`;
}

const strands = (geometry: Surface | Line): Position[][] =>
  geometry.type === "LineString"
    ? [geometry.coordinates]
    : geometry.type === "MultiPolygon"
      ? geometry.coordinates.flat()
      : geometry.coordinates;

/** A surface or a line, whole. */
export function wholePath(geometry: Surface | Line, projection: Projection): string {
  const closed = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  return strands(geometry)
    .map((one) => strand(one, projection, closed))
    .join("");
}

/** What of surfaces or lines the frame shows, as one path; empty where it shows nothing. */
export function clippedPath(geometries: readonly (Surface | Line)[], projection: Projection): string {
  const box = drawnBox(projection);
  return geometries
    .filter((geometry) => meet(boxOf(geometry), box))
    .map((geometry) => {
      const clipped: Surface | Line = bboxClip(geometry, box).geometry as Surface | Line;
      return wholePath(clipped, projection);
    })
    .join("");
}

/** The edges of the districts that have a plan, as lines: where the frame cuts a district there is no edge. */
export const districtBoundaries = (base: BaseMap, projection: Projection): string =>
  clippedPath(
    base.districts
      .filter(({ properties }) => typeof properties.district === "string")
      .map(({ geometry }): Line => ({ type: "MultiLineString", coordinates: strands(geometry) })),
    projection,
  );
