/** The lines that a page draws along and across: what tables are ruled with. Pure. */
import { type Box, boxOver } from "./box.ts";
import { type Matrix, map, type Point } from "./matrix.ts";

/** A straight line; `at` is its y where it lies, its x where it stands. */
export interface Rule {
  isHorizontal: boolean;
  at: number;
  from: number;
  to: number;
}

/** pdf.js writes a path as numbers: what to do, then the points to do it with. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
const POINTS: Readonly<Record<number, number>> = {
  [MOVE]: 1,
  [LINE]: 1,
  [CURVE]: 3,
  [QUADRATIC]: 2,
  [CLOSE]: 0,
};

/** A line may lean this much, in points. */
const LEAN = 0.6;
/** What is thicker is an area, not a line. */
const THICKEST = 3;
/** What is shorter is a letter's stroke, a dash or a dot. */
const SHORTEST = 2;

/** A box as a line, where it is so thin that it is seen as one. */
function ruleAlong({ left, top, right, bottom }: Box, thickest: number): Rule | null {
  const width = right - left;
  const height = bottom - top;
  if (height <= thickest && width > Math.max(SHORTEST, 2 * height))
    return { isHorizontal: true, at: (top + bottom) / 2, from: left, to: right };
  if (width <= thickest && height > Math.max(SHORTEST, 2 * width))
    return { isHorizontal: false, at: (left + right) / 2, from: top, to: bottom };
  return null;
}

const between = (one: Point, other: Point): Box => ({
  left: Math.min(one.x, other.x),
  top: Math.min(one.y, other.y),
  right: Math.max(one.x, other.x),
  bottom: Math.max(one.y, other.y),
});

/** What the pen has drawn since it was put down. */
interface Outline {
  start: Point;
  end: Point;
  box: Box;
  hasCurves: boolean;
}

const outlineAt = (start: Point): Outline => ({
  start,
  end: start,
  box: between(start, start),
  hasCurves: false,
});

/**
 * The rules that a path draws: straight strokes, and areas so thin that they are seen as lines. The edges
 * of wider areas are none: a marked word must not divide its cell.
 */
export function rulesOf(path: Float32Array, matrix: Matrix, isStroked: boolean, isFilled: boolean): Rule[] {
  const rules: Rule[] = [];
  const keep = (rule: Rule | null): void => {
    if (rule !== null) rules.push(rule);
  };
  const onPage = (at: number): Point => map(matrix, path[at] ?? 0, path[at + 1] ?? 0);
  let outline: Outline | null = null;
  for (let at = 0; at < path.length; ) {
    const verb = path[at] ?? CLOSE;
    const points = POINTS[verb] ?? 0;
    const last = at + 2 * points - 1;
    if (verb === MOVE) {
      if (isFilled && outline && !outline.hasCurves) keep(ruleAlong(outline.box, THICKEST));
      outline = outlineAt(onPage(last));
    } else if (outline) {
      const next = points === 0 ? outline.start : onPage(last);
      if (points > 1) outline.hasCurves = true;
      else if (isStroked) keep(ruleAlong(between(outline.end, next), LEAN));
      outline.box = boxOver([outline.box, between(next, next)]);
      outline.end = next;
    }
    at += 1 + 2 * points;
  }
  if (isFilled && outline && !outline.hasCurves) keep(ruleAlong(outline.box, THICKEST));
  return rules;
}
