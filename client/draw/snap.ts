/** Draws a corner to a neighbour's, so that two places meet without a gap between them; pure. */
import type { AreaGeometry, Position } from "#data/schema/geometry.ts";

interface Point {
  x: number;
  y: number;
}

/** Pixels within which a corner is taken for a neighbour's. */
export const SNAP_PX = 12;

/** The corners of an outline, each once. */
export function cornersOf(geometry: AreaGeometry): Position[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => rings.flatMap((ring) => ring.slice(0, -1)));
}

/**
 * The nearest of the corners, where one is near enough on the screen; else null.
 *
 * @param project where a position stands on the screen, in pixels
 */
export function cornerNear(
  position: Position,
  corners: readonly Position[],
  project: (position: Position) => Point,
): Position | null {
  const at = project(position);
  let nearest: { corner: Position; px: number } | null = null;
  for (const corner of corners) {
    const { x, y } = project(corner);
    const px = Math.hypot(x - at.x, y - at.y);
    if (px <= SNAP_PX && (nearest === null || px < nearest.px)) nearest = { corner, px };
  }
  return nearest?.corner ?? null;
}
