/** From degrees to the drawing's own units; pure. */
import type { BoundingBox, Position } from "#data/schema/geometry.ts";
import { latitudeAt, longitudeAt, unitX, unitY, worldMetres } from "#server/ground/index.ts";

/** Units across; whole numbers are then fine enough, and short. */
export const WIDTH = 1_200;
/** A drawing is neither a strip nor a tower. */
const HEIGHT = { least: 800, most: 1_300 };
/** Degrees that a single small place is shown within, at least; some 500 m. */
const LEAST_SPAN = 0.009;
/** Of the bounds, left free on each side. */
const MARGIN = 0.12;

export interface Projection {
  height: number;
  /** What the drawing shows, [west, south, east, north] in degrees. */
  shown: BoundingBox;
  /** Metres that one unit is. */
  metresPerUnit: number;
  /** Whole units from the upper left corner. */
  toUnits: (position: Position) => readonly [number, number];
}

/** @param bounds what must be seen, [west, south, east, north] in degrees */
export function projectionOf([west, south, east, north]: BoundingBox): Projection {
  const span = Math.max(unitX(east) - unitX(west), LEAST_SPAN / 360) * (1 + 2 * MARGIN);
  const rise = (unitY(south) - unitY(north)) * (1 + 2 * MARGIN);
  const wanted = (rise / span) * WIDTH;
  const height = Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, wanted)));
  // Where it would be a tower, there is more to see on the sides instead.
  const unit = Math.max(span / WIDTH, rise / height);
  const left = (unitX(west) + unitX(east) - unit * WIDTH) / 2;
  const top = (unitY(north) + unitY(south) - unit * height) / 2;
  return {
    height,
    shown: [
      longitudeAt(left),
      latitudeAt(top + unit * height),
      longitudeAt(left + unit * WIDTH),
      latitudeAt(top),
    ],
    metresPerUnit: unit * worldMetres((south + north) / 2),
    toUnits: ([longitude, latitude]) => [
      Math.round((unitX(longitude) - left) / unit),
      Math.round((unitY(latitude) - top) / unit),
    ],
  };
}
