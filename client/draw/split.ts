/** An outline cut in two from one of its corners to another; pure. */
import { polygonFaults } from "#data/rules/valid-polygon.ts";
import { closed, isLeftTurning, outlineOf, type Sketch } from "./sketch.ts";

export interface Cut {
  kept: Sketch;
  cutOff: Sketch;
}

/**
 * @param from the corners' numbers in the outline, counted from 0
 * @returns null where the line between the corners does not run through the inside
 */
export function splitAt(sketch: Sketch, from: number, to: number): Cut | null {
  const { corners, isClosed } = sketch;
  const [first, last] = from < to ? [from, to] : [to, from];
  if (!isClosed || first < 0 || last >= corners.length) return null;
  const halves = [
    closed({ corners: corners.slice(first, last + 1), isClosed: true }),
    closed({ corners: [...corners.slice(last), ...corners.slice(0, first + 1)], isClosed: true }),
  ] as const;
  const isWhole = halves.every((half) => {
    const outline = outlineOf(half);
    // A line outside the outline turns one half around; one that crosses it makes a half cross itself.
    return (
      outline !== null &&
      isLeftTurning(half) === isLeftTurning(sketch) &&
      polygonFaults({ type: "Polygon", coordinates: outline.coordinates }).length === 0
    );
  });
  return isWhole ? { kept: halves[0], cutOff: halves[1] } : null;
}
