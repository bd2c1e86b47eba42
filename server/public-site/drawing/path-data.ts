/** Lines and rings as the `d` of an SVG path: whole numbers, each from the one before; pure. */
type Point = readonly [number, number];

/** Units; what lies nearer to the point before is not seen. */
const NEAR = 3;

/** Without the points that would not be seen. */
function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1);
    const isEnd = index === points.length - 1;
    if (last === undefined || isEnd || Math.hypot(point[0] - last[0], point[1] - last[1]) >= NEAR)
      kept.push(point);
  }
  return kept;
}

/** @param isClosed a ring, whose last point is its first */
export function pathData(points: readonly Point[], isClosed: boolean): string {
  const kept = thinned(points);
  const drawn = isClosed ? kept.slice(0, -1) : kept;
  const [first, ...others] = drawn;
  if (first === undefined || others.length < (isClosed ? 2 : 1)) return "";
  let [x, y] = first;
  const steps = others.map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(" ")}${isClosed ? "z" : ""}`;
}
