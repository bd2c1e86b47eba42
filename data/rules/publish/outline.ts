/**
 * Outlines that would trace one building, and what stands in their stead.
 *
 * One building it is where the place is a building by its kind, where the outline is no larger than
 * buildings are, or where it is nearly one of the footprints at hand. It becomes a circle whose middle
 * lies on a grid: neither its edge nor its middle points out the building.
 */
import { area, bbox, circle, coordAll, distance, featureCollection, intersect } from "@turf/turf";
import type { AreaGeometry, Position } from "#data/schema/geometry.ts";
import type { PlaceKind } from "#data/schema/place.ts";

/** m²; the largest of the footprints that come along (`data/basemap/buildings.json`) has 2,518. */
const LARGEST_BUILDING_M2 = 2_600;
/** The share of what an outline and a footprint cover together that both of them cover. */
const NEARLY_THE_SAME = 0.5;
const BUILDING_KINDS: readonly PlaceKind[] = ["shopping-centre", "hospital", "metro-entrance"];

/** Of the grid, about 110 m from north to south and 115 m from west to east in Stockholm. */
const STEP = { latitude: 0.001, longitude: 0.002 };
const LEAST_RADIUS_M = 100;
const RADIUS_STEP_M = 25;
const CORNERS = 24;

const feature = (geometry: AreaGeometry) => ({ type: "Feature" as const, properties: {}, geometry });

function overlaps(a: AreaGeometry, b: AreaGeometry): boolean {
  const [west, south, east, north] = bbox(a);
  const [otherWest, otherSouth, otherEast, otherNorth] = bbox(b);
  return west <= otherEast && otherWest <= east && south <= otherNorth && otherSouth <= north;
}

/** How nearly two outlines are one: 0 where they do not meet, 1 where they are the same. */
function likeness(a: AreaGeometry, b: AreaGeometry): number {
  if (!overlaps(a, b)) return 0;
  const both = intersect(featureCollection([feature(a), feature(b)]));
  if (both === null) return 0;
  const shared = area(both);
  return shared / (area(a) + area(b) - shared);
}

export function tracesOneBuilding(
  { kind, geometry }: { kind: PlaceKind; geometry: AreaGeometry },
  footprints: readonly AreaGeometry[],
): boolean {
  return (
    BUILDING_KINDS.includes(kind) ||
    area(geometry) <= LARGEST_BUILDING_M2 ||
    footprints.some((footprint) => likeness(geometry, footprint) >= NEARLY_THE_SAME)
  );
}

const onGrid = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(6));

/** A circle round the grid's nearest point, at least 200 m across, that holds the whole outline; six decimals. */
export function coarsened(geometry: AreaGeometry): AreaGeometry {
  const [west, south, east, north] = bbox(geometry);
  const middle: Position = [
    onGrid((west + east) / 2, STEP.longitude),
    onGrid((south + north) / 2, STEP.latitude),
  ];
  const farthest = Math.max(...coordAll(geometry).map((one) => distance(middle, one, { units: "meters" })));
  // The chords of the circle cut a little off it.
  const radius = Math.max(LEAST_RADIUS_M, Math.ceil((farthest * 1.02) / RADIUS_STEP_M) * RADIUS_STEP_M);
  const round = circle(middle, radius, { steps: CORNERS, units: "meters" });
  const ring = round.geometry.coordinates[0] ?? [];
  const corners = ring.map(([x = 0, y = 0]): Position => [Number(x.toFixed(6)), Number(y.toFixed(6))]);
  return { type: "Polygon", coordinates: [corners] };
}
