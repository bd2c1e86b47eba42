/**
 * Web Mercator (EPSG:3857) from degrees to the sheet's pixels. Pure.
 *
 * At zoom z the world is W = 512 · 2^z pixels wide, as in the map on the screen:
 * x = W · (λ + 180) / 360, y = W · (1 − ln(tan φ + sec φ) / π) / 2.
 */
import type { BoundingBox, Position } from "#data/schema/geometry.ts";
import { latitudeAt, longitudeAt, unitX, unitY, worldMetres } from "#server/ground/index.ts";

const TILE = 512;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Projection {
  zoom: number;
  /** What of the world the frame shows. */
  bounds: BoundingBox;
  /**
   * On the ground, in the middle of the frame. The projection stretches by 1 / cos φ, so that a pixel
   * is 2πR · cos φ / W metres.
   */
  metresPerPixel: number;
  at: (position: Position) => [number, number];
}

interface Fit {
  /** Pixels left free on each side. */
  margin: number;
  /** No nearer than this: a single place is seen with its surroundings. */
  closest: number;
}

/** Shows a box, whole and in the middle, in a frame of the sheet. */
export function fitted(
  [west, south, east, north]: BoundingBox,
  frame: Box,
  { margin, closest }: Fit,
): Projection {
  const spanX = Math.max(unitX(east) - unitX(west), 1e-9);
  const spanY = Math.max(unitY(south) - unitY(north), 1e-9);
  const room = Math.min(
    Math.max(frame.width - 2 * margin, 1) / spanX,
    Math.max(frame.height - 2 * margin, 1) / spanY,
  );
  const zoom = Math.min(Math.max(Math.log2(room / TILE), 0), closest);
  const world = TILE * 2 ** zoom;
  const middleX = (unitX(west) + unitX(east)) / 2;
  const middleY = (unitY(south) + unitY(north)) / 2;
  const left = middleX - frame.width / 2 / world;
  const top = middleY - frame.height / 2 / world;
  const right = left + frame.width / world;
  const bottom = top + frame.height / world;
  return {
    zoom,
    bounds: [longitudeAt(left), latitudeAt(bottom), longitudeAt(right), latitudeAt(top)],
    metresPerPixel: worldMetres(latitudeAt(middleY)) / world,
    at: ([longitude, latitude]) => [
      frame.x + (unitX(longitude) - left) * world,
      frame.y + (unitY(latitude) - top) * world,
    ],
  };
}
