/** The outlines of the year wheel, in the units of its drawing: January begins at the top. */
import { scaleBand, scaleLinear } from "d3-scale";
import { arc } from "d3-shape";
import type { MonthArc } from "#data/rules/timeline/year-wheel.ts";

/** Half of the drawing's width and height. */
export const HALF = 200;
const OUTER = 172;
const INNER = 48;
const NAMES = 186;

const angle = scaleLinear()
  .domain([0, 12])
  .range([0, 2 * Math.PI]);

/** From the middle of the wheel; x to the right, y downwards. */
export interface Point {
  x: number;
  y: number;
}

const pointAt = (turn: number, radius: number): Point => ({
  x: radius * Math.sin(turn),
  y: -radius * Math.cos(turn),
});

/** @param month from 1 */
export const monthNameAt = (month: number): Point => pointAt(angle(month - 0.5), NAMES);

/** From the hub to the rim, where a month begins; a part of a month may have gone. */
export const spoke = (monthsGone: number): [Point, Point] => [
  pointAt(angle(monthsGone), INNER),
  pointAt(angle(monthsGone), OUTER),
];

/** @returns the outline, as the `d` of a path, of an arc in a ring, counted from the outermost */
export function wheelShape(rings: number): (arc: MonthArc, ring: number) => string {
  const band = scaleBand<number>()
    .domain(Array.from({ length: rings }, (_, index) => index))
    .range([OUTER, INNER])
    .paddingInner(0.15);
  return ({ first, last }, ring) => {
    const inner = band(ring) ?? INNER;
    // Over the turn of the year an arc goes on into the next round.
    const end = last < first ? last + 12 : last;
    const outline = arc<null>()
      .innerRadius(inner)
      .outerRadius(inner + band.bandwidth())
      .startAngle(angle(first - 1))
      .endAngle(angle(end))
      .padAngle(0.015)
      .cornerRadius(3);
    return outline(null) ?? "";
  };
}
