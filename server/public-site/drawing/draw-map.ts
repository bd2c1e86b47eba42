/** A map of places as paths and numbers, drawn without a browser; pure. */
import { bbox } from "@turf/turf";
import { labelPoint } from "#data/rules/label-point.ts";
import type { BoundingBox } from "#data/schema/geometry.ts";
import type { BaseMap } from "#server/ground/index.ts";
import type { NumberedPlace } from "#server/public-site/place-order.ts";
import { drawGround, drawn, type Ground } from "./draw-ground.ts";
import { layMarks } from "./lay-marks.ts";
import { projectionOf, WIDTH } from "./projection.ts";

interface DrawnPlace {
  place: NumberedPlace;
  outline: string;
  /** Where its number stands, and the place's own middle, in units. */
  mark: readonly [number, number];
  middle: readonly [number, number];
}

export interface DrawnMap {
  width: number;
  height: number;
  ground: Ground;
  places: DrawnPlace[];
}

/** The smallest box around places, [west, south, east, north] in degrees. */
export function boundsOf(places: readonly NumberedPlace[]): BoundingBox {
  const [west, south, east, north] = bbox({
    type: "GeometryCollection",
    geometries: places.map(({ geometry }) => geometry),
  });
  return [west ?? 0, south ?? 0, east ?? 0, north ?? 0];
}

/** @param places one at least */
export function drawMap(basemap: BaseMap, places: readonly NumberedPlace[]): DrawnMap {
  const projection = projectionOf(boundsOf(places));
  const { height, toUnits } = projection;
  const middles = places.map(({ geometry }) => toUnits(labelPoint(geometry)));
  const marks = layMarks(middles, [WIDTH, height]);
  return {
    width: WIDTH,
    height,
    ground: drawGround(basemap, projection),
    places: places.map((place, index) => {
      const middle = middles[index] ?? [0, 0];
      return { place, outline: drawn([place], projection), middle, mark: marks[index] ?? middle };
    }),
  };
}
