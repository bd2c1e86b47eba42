/** Where the places' numbers stand: on the place, or beside it where another number is already there; pure. */
type Point = readonly [number, number];

/** Units between the middles of two numbers, at least. */
export const APART = 84;
/** Rings of spots tried around the place, and spots in each. */
const RINGS = 5;
const SPOTS = 12;

const isFree = ([x, y]: Point, taken: readonly Point[]): boolean =>
  taken.every(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) >= APART);

function* spotsAround([x, y]: Point): Generator<Point> {
  yield [x, y];
  for (let ring = 1; ring <= RINGS; ring++) {
    for (let spot = 0; spot < SPOTS; spot++) {
      const angle = (spot / SPOTS) * 2 * Math.PI - Math.PI / 2;
      const distance = (ring * APART) / 2;
      yield [Math.round(x + distance * Math.cos(angle)), Math.round(y + distance * Math.sin(angle))];
    }
  }
}

/**
 * @param size of the drawing, in units
 * @returns a point for each place, in their order; on the place itself where there is no room around it
 */
export function layMarks(middles: readonly Point[], [width, height]: Point): Point[] {
  const inside = ([x, y]: Point) =>
    x >= APART / 2 && y >= APART / 2 && x <= width - APART / 2 && y <= height - APART / 2;
  const taken: Point[] = [];
  for (const middle of middles) {
    const free = [...spotsAround(middle)].find((spot) => inside(spot) && isFree(spot, taken));
    taken.push(free ?? middle);
  }
  return taken;
}
