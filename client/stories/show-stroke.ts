/** What a stroke of the finger does before a room. Pure. */

/** Pixels; and more to the side than up or down, which scrolls. */
const STROKE = 60;

interface Point {
  x: number;
  y: number;
}

/** Null for a touch that is no stroke to the side. */
export function strokeCommand(from: Point, to: Point): "next" | "previous" | null {
  const [x, y] = [to.x - from.x, to.y - from.y];
  if (Math.abs(x) < STROKE || Math.abs(x) < 2 * Math.abs(y)) return null;
  return x < 0 ? "next" : "previous";
}
