/**
 * Outlines that may trace a building where none is at hand to compare with: a person says whether they do. Pure.
 *
 * What is no larger than a building, is one by its kind or is nearly a known footprint is made coarser
 * without asking (`outline.ts`). What is left is judged by its form: walls stand at right angles.
 */
import { area, bbox, booleanPointInPolygon, convex, coordAll, featureCollection } from "@turf/turf";
import type { AreaGeometry, Position } from "#data/schema/geometry.ts";
import type { PlaceKind } from "#data/schema/place.ts";

/** m²; the largest built site among the places that come along has 31,272: what is larger holds several houses. */
const LARGEST_M2 = 40_000;
/**
 * Degrees off one of the two directions, at most. Of the footprints that come along, drawn to a metre, 37 of
 * 39 have their walls within it; an outline drawn by hand is a little further off.
 */
const NEAR_DEGREES = 10;
/** Of the outline's length; the same 37 of 39 have it, and no round or freely drawn outline does. */
const RECTILINEAR = 0.85;
/**
 * Open ground by its kind is a block between streets, and with right angles for that reason. It is asked about
 * where it also fills little of its hull, as wings and courtyards do: an L of equal arms fills 6/7 of it, a
 * bent street of the places that come along 0.92.
 */
const OPEN_GROUND: readonly PlaceKind[] = ["square", "park", "street", "field"];
const FILLED = 0.9;
/** Degrees, about 110 m: as far as the buildings that stand round an outline are looked for. */
const ROUND = { latitude: 0.001, longitude: 0.002 };

const feature = (coordinates: Position[][]) => ({
  type: "Feature" as const,
  properties: {},
  geometry: { type: "Polygon" as const, coordinates },
});

const partsOf = ({ type, coordinates }: AreaGeometry): Position[][][] =>
  type === "Polygon" ? [coordinates] : coordinates;

interface Edge {
  /** In degrees of latitude, as long on the ground in both directions. */
  length: number;
  /** Degrees, from 0 to under 90: walls at right angles have the same. */
  turn: number;
}

function edgesOf(ring: readonly Position[]): Edge[] {
  return ring.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = ring[index] ?? [x, y];
    const east = (x - fromX) * Math.cos((y * Math.PI) / 180);
    const north = y - fromY;
    const degrees = (Math.atan2(north, east) * 180) / Math.PI;
    return { length: Math.hypot(east, north), turn: (degrees + 360) % 90 };
  });
}

/** Of the ring's length, how much runs along two directions at right angles to each other: 0 to 1. */
function rectilinear(ring: readonly Position[]): number {
  const edges = edgesOf(ring);
  const whole = edges.reduce((sum, { length }) => sum + length, 0);
  const along = (axis: number): number =>
    edges.reduce((sum, { length, turn }) => {
      const off = Math.abs(turn - axis);
      return Math.min(off, 90 - off) <= NEAR_DEGREES ? sum + length : sum;
    }, 0);
  return whole === 0 ? 0 : Math.max(...Array.from({ length: 90 }, (_, axis) => along(axis))) / whole;
}

function fillsItsHull(part: ReturnType<typeof feature>): boolean {
  const hull = convex(part);
  return hull === null || area(part) / area(hull) >= FILLED;
}

/** Whether known buildings stand all round: one that the outline traced would be among them. */
function isAmongKnown(part: ReturnType<typeof feature>, footprints: readonly AreaGeometry[]): boolean {
  const [west, south, east, north] = bbox(part);
  const near = footprints.filter((footprint) => {
    const [w, s, e, n] = bbox(footprint);
    return (
      w <= east + ROUND.longitude &&
      west - ROUND.longitude <= e &&
      s <= north + ROUND.latitude &&
      south - ROUND.latitude <= n
    );
  });
  const known = convex(
    featureCollection(near.map((geometry) => ({ type: "Feature" as const, properties: {}, geometry }))),
  );
  return known !== null && coordAll(part).every((corner) => booleanPointInPolygon(corner, known));
}

/**
 * Whether a part of an outline may trace a building that nothing at hand tells of.
 *
 * @param footprints outlines of buildings, as far as they are known
 */
export function mayTraceBuilding(
  { kind, geometry }: { kind: PlaceKind; geometry: AreaGeometry },
  footprints: readonly AreaGeometry[],
): boolean {
  return partsOf(geometry).some((coordinates) => {
    const part = feature(coordinates);
    return (
      area(part) <= LARGEST_M2 &&
      rectilinear(coordinates[0] ?? []) >= RECTILINEAR &&
      !(OPEN_GROUND.includes(kind) && fillsItsHull(part)) &&
      !isAmongKnown(part, footprints)
    );
  });
}
