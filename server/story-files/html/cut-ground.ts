/** The ground under a story's map: what lies around it, and no more than a file should carry. Pure. */
import { bbox, bboxClip, truncate } from "@turf/turf";
import { boxAround, boxesMeet } from "#data/rules/bounds.ts";
import type { BoundingBox } from "#data/schema/geometry.ts";
import type { GroundPart, MapGround } from "#data/schema/story-map.ts";
import type { BaseMap } from "#server/ground/index.ts";

/** Bytes of JSON that the ground may take; all of Stockholm's is less than half of it. */
export const GROUND_BYTES = 1_000_000;

/** Degrees: some five kilometres each way, so that a single place is seen in its part of the city. */
const AROUND = { longitude: 0.09, latitude: 0.045 };
/** About a metre. */
const DECIMALS = { precision: 5 };

/** @param looks where the slides look, and where the places are; null of none */
export function groundBounds(looks: readonly BoundingBox[]): BoundingBox | null {
  const all = boxAround(looks);
  if (all === null) return null;
  const [west, south, east, north] = all;
  const x = Math.max(east - west, AROUND.longitude);
  const y = Math.max(north - south, AROUND.latitude);
  return [west - x, south - y, east + x, north + y];
}

type Geometry = GroundPart["features"][number]["geometry"];
interface Found {
  properties: object;
  geometry: Geometry;
}

/** What of a shape lies within; null where nothing does. */
function within(geometry: Geometry, bounds: BoundingBox): Geometry | null {
  const [west = 0, south = 0, east = 0, north = 0] = bbox(geometry);
  if (!boxesMeet([west, south, east, north], bounds)) return null;
  const isWhole = west >= bounds[0] && south >= bounds[1] && east <= bounds[2] && north <= bounds[3];
  if (geometry.type === "Point" || isWhole) return geometry;
  // Cut at the box it is of the same kind, or several of it.
  const cut = truncate(bboxClip(geometry, bounds), DECIMALS).geometry as Exclude<Geometry, { type: "Point" }>;
  return cut.coordinates.length === 0 ? null : cut;
}

/** Properties that are not there are left out, as JSON has it. */
const toldOf = (properties: object): GroundPart["features"][number]["properties"] =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));

function part(all: readonly Found[], bounds: BoundingBox): GroundPart {
  const features = all.flatMap(({ properties, geometry }) => {
    const cut = within(geometry, bounds);
    return cut === null ? [] : [{ type: "Feature" as const, properties: toldOf(properties), geometry: cut }];
  });
  return { type: "FeatureCollection", features };
}

const NOTHING: GroundPart = { type: "FeatureCollection", features: [] };

const withoutStreets =
  (...classes: string[]) =>
  (ground: MapGround): MapGround => {
    const features = ground.streets.features.filter(
      ({ properties }) => !classes.includes(String(properties.class)),
    );
    return { ...ground, streets: { ...ground.streets, features } };
  };

/** What is left out first is what one sees nearest only; land, water and names stay longest. */
const LEAVING_OUT: readonly ((ground: MapGround) => MapGround)[] = [
  (ground) => ({ ...ground, buildings: NOTHING }),
  withoutStreets("path"),
  withoutStreets("minor"),
  (ground) => ({ ...ground, streets: NOTHING, parks: NOTHING }),
  (ground) => ({ ...ground, metro: NOTHING, districts: NOTHING }),
  (ground) => ({ ...ground, water: NOTHING, land: NOTHING }),
  (ground) => ({ ...ground, labels: NOTHING, stations: NOTHING }),
];

const bytes = (ground: MapGround): number => Buffer.byteLength(JSON.stringify(ground));

/** @param limit in bytes of JSON: beyond it detail goes, step by step, until it is kept */
export function cutGround(base: BaseMap, bounds: BoundingBox, limit = GROUND_BYTES): MapGround {
  let ground: MapGround = {
    land: part(base.land, bounds),
    parks: part(base.parks, bounds),
    water: part(base.water, bounds),
    buildings: part(base.buildings, bounds),
    districts: part(base.districts, bounds),
    streets: part(base.streets, bounds),
    metro: part(base.metro, bounds),
    stations: part(base.stations, bounds),
    labels: part(base.labels, bounds),
  };
  for (const leaveOut of LEAVING_OUT) {
    if (bytes(ground) <= limit) break;
    ground = leaveOut(ground);
  }
  return ground;
}
