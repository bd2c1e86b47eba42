/** How large an outline is, and where: what is said of it while it is drawn, and when it is changed. */
import { area, bbox, centroid, distance } from "@turf/turf";
import type { AreaGeometry } from "#data/schema/geometry.ts";

export interface OutlineSize {
  areaM2: number;
  /** From its westernmost to its easternmost point, in metres. */
  widthM: number;
  /** From its southernmost to its northernmost point, in metres. */
  heightM: number;
}

export function outlineSize(geometry: AreaGeometry): OutlineSize {
  const [west, south, east, north] = bbox(geometry);
  const middle = (south + north) / 2;
  const metres = (from: [number, number], to: [number, number]) =>
    Math.round(distance(from, to, { units: "meters" }));
  return {
    areaM2: Math.round(area(geometry)),
    widthM: metres([west, middle], [east, middle]),
    heightM: metres([west, south], [west, north]),
  };
}

/** An outline in words of no language: area and middle, latitude first as people write it. */
export function outlineWords(geometry: AreaGeometry): string {
  const [longitude = 0, latitude = 0] = centroid(geometry).geometry.coordinates;
  return `${outlineSize(geometry).areaM2} m² (${latitude.toFixed(5)}, ${longitude.toFixed(5)})`;
}
