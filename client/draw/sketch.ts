/** An outline while it is drawn: its corners in order, and whether it is closed; pure. */
import { circle } from "@turf/turf";
import type { AreaGeometry, Position } from "#data/schema/geometry.ts";

/** [longitude, latitude], WGS 84. */
export interface Sketch {
  /** Each once: the first is not repeated as the last. */
  readonly corners: readonly Position[];
  /** Whether it is a whole outline that is reshaped, or one that is being drawn. */
  readonly isClosed: boolean;
}

/** What the server takes: an outline without holes, of one part. */
export interface Outline {
  type: "Polygon";
  coordinates: Position[][];
}

export const EMPTY: Sketch = { corners: [], isClosed: false };

/** Decimals of a degree: a tenth of a metre. */
const DECIMALS = 6;
/** Corners of a circle: few enough to reshape by hand. */
const CIRCLE_CORNERS = 16;

const rounded = ([longitude, latitude]: Position): Position => [
  Number(longitude.toFixed(DECIMALS)),
  Number(latitude.toFixed(DECIMALS)),
];

const isSame = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** No corner stands twice in a row; those that are alike to the decimals are one. */
function tidy(corners: readonly Position[]): Position[] {
  const all = corners.map(rounded);
  return all.filter((corner, index) => !isSame(corner, all[index === 0 ? -1 : index - 1]));
}

export const addCorner = ({ corners, isClosed }: Sketch, corner: Position): Sketch => ({
  corners: tidy([...corners, corner]),
  isClosed,
});

export const moveCorner = ({ corners, isClosed }: Sketch, index: number, to: Position): Sketch => ({
  corners: corners.map((corner, at) => (at === index ? rounded(to) : corner)),
  isClosed,
});

/** With fewer than three corners left, an outline is open again. */
export function removeCorner({ corners, isClosed }: Sketch, index: number): Sketch {
  const left = corners.filter((_, at) => at !== index);
  return { corners: left, isClosed: isClosed && left.length >= 3 };
}

export const closed = ({ corners }: Sketch): Sketch => {
  const tidied = tidy(corners);
  const whole = tidied.length > 1 && isSame(tidied[0], tidied.at(-1)) ? tidied.slice(0, -1) : tidied;
  return { corners: whole, isClosed: whole.length >= 3 };
};

/** @param radiusM metres */
export function circleAround(middle: Position, radiusM: number): Sketch {
  const [ring = []] = circle([...middle], radiusM, { units: "meters", steps: CIRCLE_CORNERS }).geometry
    .coordinates;
  return closed({
    corners: ring.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]),
    isClosed: true,
  });
}

/** Twice the area in square degrees, positive where the corners run counter-clockwise. */
const turning = (corners: readonly Position[]): number =>
  corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

/** Whether the corners run counter-clockwise. */
export const isLeftTurning = ({ corners }: Sketch): boolean => turning(corners) > 0;

/** By the right-hand rule (RFC 7946, 3.1.6); null while it is not closed. */
export function outlineOf({ corners, isClosed }: Sketch): Outline | null {
  const [first] = corners;
  if (!isClosed || first === undefined) return null;
  const [start, ...rest] = turning(corners) < 0 ? [first, ...corners.slice(1).reverse()] : corners;
  return start === undefined ? null : { type: "Polygon", coordinates: [[start, ...rest, start]] };
}

/** Null for an outline of several parts or with holes, which is not drawn here. */
export function sketchOf(geometry: AreaGeometry): Sketch | null {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const [rings, ...others] = polygons;
  const [ring, ...holes] = rings ?? [];
  if (ring === undefined || others.length > 0 || holes.length > 0) return null;
  return { corners: ring.slice(0, -1), isClosed: true };
}
