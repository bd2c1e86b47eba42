/** From degrees to the drawing's own units; pure. */
import type { BoundingBox, Position } from "#data/schema/geometry.ts";

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

/** Web Mercator with north up, in radians. */
const y = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
const latitudeAt = (value: number): number => (360 / Math.PI) * (Math.atan(Math.exp(value)) - Math.PI / 4);
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** @param bounds what must be seen, [west, south, east, north] in degrees */
export function projectionOf([west, south, east, north]: BoundingBox): Projection {
  const middle = radians((west + east) / 2);
  const span = radians(Math.max(east - west, LEAST_SPAN) * (1 + 2 * MARGIN));
  const rise = (y(north) - y(south)) * (1 + 2 * MARGIN);
  const wanted = (rise / span) * WIDTH;
  const height = Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, wanted)));
  // Where it would be a tower, there is more to see on the sides instead.
  const unit = Math.max(span / WIDTH, rise / height);
  const left = middle - (unit * WIDTH) / 2;
  const top = (y(north) + y(south)) / 2 + (unit * height) / 2;
  const degrees = (value: number): number => (value * 180) / Math.PI;
  return {
    height,
    shown: [degrees(left), latitudeAt(top - unit * height), degrees(left + unit * WIDTH), latitudeAt(top)],
    metresPerUnit: unit * 6_378_137 * Math.cos(radians((south + north) / 2)),
    toUnits: ([longitude, latitude]) => [
      Math.round((radians(longitude) - left) / unit),
      Math.round((top - y(latitude)) / unit),
    ],
  };
}
