/** Where a bar's label stands: on the bar where that is long, else beside it, so that it covers no pattern. */
import type { Stretch } from "./time-scale.ts";

/** In percent of the line: about where a heading of some forty letters fits on the bar itself. */
const LONG = 24;

/**
 * @param bar from where to where it goes, in percent of the line
 * @param room to where the label may reach, in percent of the line
 * @returns the stretch that the label has, in percent of the line
 */
export function labelPlace(bar: Stretch, room: number): Stretch {
  const end = bar.x + bar.width;
  const beside = { x: end, width: Math.max(0, room - end) };
  const on = { x: bar.x, width: Math.max(0, room - bar.x) };
  // Beside a bar that has its next neighbour close by there is less of a place than on it.
  return bar.width < LONG && beside.width >= Math.max(bar.width, LONG / 2) ? beside : on;
}
