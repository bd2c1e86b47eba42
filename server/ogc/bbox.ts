/** Boxes to choose features by, as the standard writes them; pure. */
import { bboxPolygon, booleanIntersects } from "@turf/turf";
import { boxesMeet } from "#data/rules/bounds.ts";
import type { AreaGeometry, BoundingBox } from "#data/schema/geometry.ts";

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/**
 * @param text four numbers – west, south, east, north in degrees – or six, with a height after each corner;
 *   heights count for nothing, as no outline has any
 * @returns the boxes that it names: two where it crosses the antimeridian; null where it names none
 */
export function boxesOf(text: string): BoundingBox[] | null {
  const parts = text.split(",");
  if (!parts.every((part) => NUMBER.test(part))) return null;
  const numbers = parts.map(Number);
  if (numbers.length !== 4 && numbers.length !== 6) return null;
  const half = numbers.length / 2;
  const [west = 0, south = 0, bottom = 0] = numbers.slice(0, half);
  const [east = 0, north = 0, top = 0] = numbers.slice(half);
  const isOnEarth = [west, east].every((lon) => Math.abs(lon) <= 180) && south >= -90 && north <= 90;
  if (!isOnEarth || south > north || bottom > top) return null;
  if (west <= east) return [[west, south, east, north]];
  return [
    [west, south, 180, north],
    [-180, south, east, north],
  ];
}

/** Whether an outline shares anything with a box; its own box tells most of them apart at once. */
export const meetsBox = (outline: { geometry: AreaGeometry; box: BoundingBox }, box: BoundingBox): boolean =>
  boxesMeet(outline.box, box) && booleanIntersects(outline.geometry, bboxPolygon(box));
