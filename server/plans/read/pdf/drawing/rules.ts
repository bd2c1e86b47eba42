/** The lines that a page draws along and across: what tables are ruled with. Pure. */
import { type Box, boxAround } from "./box.ts";
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

/** One line of a path from where the pen was put down; curves leave a gap. */
interface Stroke {
  from: Point;
  to: Point;
}

interface Outline {
  points: Point[];
  strokes: Stroke[];
  hasCurves: boolean;
}

/** Takes a path apart: one outline for each time that the pen is put down. */
export function outlinesOf(path: Float32Array): Outline[] {
  const outlines: Outline[] = [];
  let outline: Outline = { points: [], strokes: [], hasCurves: false };
  for (let at = 0; at < path.length; ) {
    const verb = path[at] ?? CLOSE;
    const points: Point[] = [];
    for (let point = 0; point < (POINTS[verb] ?? 0); point++)
      points.push({ x: path[at + 1 + 2 * point] ?? 0, y: path[at + 2 + 2 * point] ?? 0 });
    at += 1 + 2 * points.length;
    const before = outline.points.at(-1);
    const [first] = outline.points;
    const last = points.at(-1);
    if (verb === MOVE && last) {
      outline = { points: [last], strokes: [], hasCurves: false };
      outlines.push(outline);
    } else if (verb === LINE && before && last) outline.strokes.push({ from: before, to: last });
    else if (verb === CLOSE && before && first) outline.strokes.push({ from: before, to: first });
    else outline.hasCurves = true;
    if (verb !== MOVE) outline.points.push(...points);
  }
  return outlines;
}

function ruleAlong(box: Box, thickest: number): Rule | null {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (height <= thickest && width > Math.max(SHORTEST, 2 * height))
    return { isHorizontal: true, at: (box.top + box.bottom) / 2, from: box.left, to: box.right };
  if (width <= thickest && height > Math.max(SHORTEST, 2 * width))
    return { isHorizontal: false, at: (box.left + box.right) / 2, from: box.top, to: box.bottom };
  return null;
}

/**
 * The rules that a path draws: straight strokes, and areas so thin that they are seen as lines. The edges
 * of wider areas are none: a marked word must not divide its cell.
 */
export function rulesOf(path: Float32Array, matrix: Matrix, isStroked: boolean, isFilled: boolean): Rule[] {
  const onPage = ({ x, y }: Point): Point => map(matrix, x, y);
  return outlinesOf(path).flatMap(({ points, strokes, hasCurves }) => {
    const thin = isFilled && !hasCurves ? ruleAlong(boxAround(points.map(onPage)), THICKEST) : null;
    const lines = isStroked
      ? strokes.map(({ from, to }) => ruleAlong(boxAround([onPage(from), onPage(to)]), LEAN))
      : [];
    return [thin, ...lines].filter((rule) => rule !== null);
  });
}
