/** The ground of a map as a few path strings, cut at its edges; pure. */
import { bbox, bboxClip } from "@turf/turf";
import type { Geometry } from "geojson";
import type { Position } from "#data/schema/geometry.ts";
import type { Basemap } from "./basemap.ts";
import { pathData } from "./path-data.ts";
import type { Projection } from "./projection.ts";

/** Metres that a unit may be at most for a street of a kind to be worth its line. */
const SHOWN_UNTIL: Record<string, number> = { major: 30, main: 8, link: 4, minor: 3, path: 1.5 };

export interface Ground {
  land: string;
  water: string;
  parks: string;
  /** Streets that carry through, and the others. */
  wide: string;
  narrow: string;
  metro: string;
}

const meets = (geometry: Geometry, [west, south, east, north]: Projection["shown"]): boolean => {
  const [w, s, e, n] = bbox(geometry);
  return (w ?? 0) <= east && west <= (e ?? 0) && (s ?? 0) <= north && south <= (n ?? 0);
};

/** What of a geometry lies within the map, as lines of positions. */
function linesOf(geometry: Geometry): Position[][] {
  const pairs = (line: readonly number[][]): Position[] => line.map(([x = 0, y = 0]) => [x, y]);
  if (geometry.type === "LineString") return [pairs(geometry.coordinates)];
  if (geometry.type === "MultiLineString" || geometry.type === "Polygon")
    return geometry.coordinates.map(pairs);
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat().map(pairs);
  return [];
}

/** Outlines in the map's units as one path; what lies outside is cut away. */
export function drawn(
  geometries: readonly Exclude<Geometry, { type: "Point" | "MultiPoint" | "GeometryCollection" }>[],
  { shown, toUnits }: Projection,
): string {
  return geometries
    .filter((geometry) => meets(geometry, shown))
    .flatMap((geometry) => {
      const isClosed = geometry.type.endsWith("Polygon");
      return linesOf(bboxClip(geometry, shown).geometry).map((line) => pathData(line.map(toUnits), isClosed));
    })
    .join("");
}

export function drawGround({ land, water, parks, streets, metro }: Basemap, projection: Projection): Ground {
  const shown = streets.filter(
    (street) => projection.metresPerUnit <= (SHOWN_UNTIL[street.class] ?? Number.POSITIVE_INFINITY),
  );
  const isWide = (street: (typeof streets)[number]) => street.class === "major" || street.class === "main";
  const ways = (wide: boolean) =>
    drawn(
      shown.filter((street) => isWide(street) === wide).map(({ geometry }) => geometry),
      projection,
    );
  return {
    land: drawn(land, projection),
    water: drawn(water, projection),
    parks: drawn(parks, projection),
    wide: ways(true),
    narrow: ways(false),
    metro: drawn(metro, projection),
  };
}
