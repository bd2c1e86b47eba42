/**
 * How far it is between two places as the crow flies: between the nearest edges of their outlines, which
 * is what one walks, and between their middles, which is what one measures on a map.
 */
import { booleanIntersects, distance, pointToPolygonDistance } from "@turf/turf";
import type { AreaGeometry, Position } from "#data/schema/geometry.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";

export type Outlined = Pick<PlaceFeature, "geometry"> & {
  properties: Pick<PlaceFeature["properties"], "bbox" | "labelPoint">;
};

export interface PlaceDistance {
  /** Between the nearest edges, in metres; 0 where they meet or one lies in the other. */
  edgeM: number;
  /** Between the middles, in metres. */
  centreM: number;
}

/** The least that a degree of latitude is, in metres, anywhere on the earth. */
const DEGREE_M = 110_500;

const METRES = { units: "meters" } as const;

const cornersOf = ({ type, coordinates }: AreaGeometry): Position[] =>
  type === "Polygon" ? coordinates.flat() : coordinates.flat(2);

/** From the corners of one to the edges of the other. */
function fromCorners(a: AreaGeometry, b: AreaGeometry): number {
  return Math.min(...cornersOf(a).map((corner) => pointToPolygonDistance([...corner], b, METRES)));
}

/** Of two outlines that do not cross, the nearest points are a corner of one and an edge of the other. */
export function edgeDistance(a: AreaGeometry, b: AreaGeometry): number {
  if (booleanIntersects(a, b)) return 0;
  return Math.max(0, Math.min(fromCorners(a, b), fromCorners(b, a)));
}

/** Whether two boxes may lie within so many metres; when not, the places in them do not either. */
function mayBeWithin(a: Outlined, b: Outlined, metres: number): boolean {
  const [west, south, east, north] = a.properties.bbox;
  const [otherWest, otherSouth, otherEast, otherNorth] = b.properties.bbox;
  const up = metres / DEGREE_M;
  const farthest =
    Math.max(Math.abs(north), Math.abs(otherNorth), Math.abs(south), Math.abs(otherSouth)) + up;
  const across = up / Math.max(0.01, Math.cos((Math.min(89, farthest) * Math.PI) / 180));
  return (
    west - across <= otherEast &&
    otherWest <= east + across &&
    south - up <= otherNorth &&
    otherSouth <= north + up
  );
}

/** Null where their edges lie farther apart than `metres`. */
export function distanceWithin(a: Outlined, b: Outlined, metres: number): PlaceDistance | null {
  if (!mayBeWithin(a, b, metres)) return null;
  const edgeM = edgeDistance(a.geometry, b.geometry);
  if (edgeM > metres) return null;
  return { edgeM, centreM: distance([...a.properties.labelPoint], [...b.properties.labelPoint], METRES) };
}
