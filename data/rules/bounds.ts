/** Boxes around what is shown, and whether they meet. */
import type { BoundingBox } from "#data/schema/geometry.ts";

/** The smallest box around all boxes, [west, south, east, north] in degrees; null of none. */
export function boxAround(boxes: readonly BoundingBox[]): BoundingBox | null {
  const [first, ...others] = boxes;
  if (first === undefined) return null;
  return others.reduce<BoundingBox>(
    (all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    first,
  );
}

/** Whether two boxes share anything. */
export const boxesMeet = (a: BoundingBox, b: BoundingBox): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
