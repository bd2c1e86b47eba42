/** Shapes and lines as the `d` of an SVG path: only what is shown, and no more points than one sees. Pure. */
import { bbox, bboxClip } from "@turf/turf";
import type { BoundingBox, Position } from "#data/schema/geometry.ts";
import type { Line, Surface } from "./base-map.ts";

export type Point = readonly [number, number];

/** How a drawing writes what it shows. */
export interface Pen {
  /** What is drawn at all, [west, south, east, north] in degrees; the rest is cut away. */
  box: BoundingBox;
  /** From degrees to the drawing's units. */
  at: (position: Position) => Point;
  /** One line or ring, whose last point is its first; empty where nothing of it would be seen. */
  write: (points: readonly Point[], isClosed: boolean) => string;
}

const meet = (a: BoundingBox, b: BoundingBox): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

export function boxOf(geometry: Surface | Line): BoundingBox {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}

/** Every line or ring of it. */
export const strands = (geometry: Surface | Line): Position[][] =>
  geometry.type === "LineString"
    ? [geometry.coordinates]
    : geometry.type === "MultiPolygon"
      ? geometry.coordinates.flat()
      : geometry.coordinates;

/** Without the points that are nearer than that to the one before; the last one stays. */
export function thinned(points: readonly Point[], finest: number): Point[] {
  const kept: Point[] = [];
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1);
    const isEnd = index === points.length - 1;
    if (last === undefined || isEnd || Math.hypot(point[0] - last[0], point[1] - last[1]) >= finest)
      kept.push(point);
  }
  return kept;
}

/** A surface or a line, whole. */
export function wholePath(geometry: Surface | Line, { at, write }: Pen): string {
  const isClosed = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  return strands(geometry)
    .map((one) =>
      write(
        one.map(([x = 0, y = 0]) => at([x, y])),
        isClosed,
      ),
    )
    .join("");
}

/** What of surfaces or lines the box shows, as one path; empty where it shows nothing. */
export const clippedPath = (geometries: readonly (Surface | Line)[], pen: Pen): string =>
  geometries
    .filter((geometry) => meet(boxOf(geometry), pen.box))
    // Cut, a surface stays a surface and a line a line.
    .map((geometry) => wholePath(bboxClip(geometry, pen.box).geometry as Surface | Line, pen))
    .join("");
