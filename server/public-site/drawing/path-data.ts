/** Lines and rings as the page writes them: whole numbers, each from the one before, to be short; pure. */
import { type Point, thinned } from "#server/ground/index.ts";

/** Units; what lies nearer to the point before is not seen. */
const NEAR = 3;

/** @param isClosed a ring, whose last point is its first */
export function pathData(points: readonly Point[], isClosed: boolean): string {
  const kept = thinned(points, NEAR);
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
