/** What lies on the map beside the places: the ring around the stops, the way between them, and their numbers; pure. */
import { buffer, featureCollection, union } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { PlannedStop } from "#data/rules/joint-efforts/joint-plan.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";

/** Everything within so many metres of the outlines' edges, as one shape; null around nothing. */
function ringAround(
  features: readonly PlaceFeature[],
  metres: number,
): Feature<Polygon | MultiPolygon> | null {
  const around = features.flatMap(({ geometry }) => {
    const feature = { type: "Feature" as const, properties: {}, geometry };
    return buffer(feature, metres, { units: "meters", steps: 12 }) ?? [];
  });
  const [first, ...others] = around;
  if (first === undefined) return null;
  return others.length === 0 ? first : union(featureCollection(around));
}

/** @param stops in the order in which they are visited */
export function effortShapes(
  stops: readonly PlannedStop[],
  features: readonly PlaceFeature[],
  ringM: number,
): FeatureCollection {
  const visited = new Set(stops.map(({ id }) => id));
  const ring = ringAround(
    features.filter(({ id }) => visited.has(id)),
    ringM,
  );
  const way: Feature = {
    type: "Feature",
    properties: {},
    geometry: { type: "LineString", coordinates: stops.map(({ at }) => [...at]) },
  };
  return {
    type: "FeatureCollection",
    features: [
      ...(ring === null ? [] : [ring]),
      ...(stops.length < 2 ? [] : [way]),
      ...stops.map(({ at }, index) => ({
        type: "Feature" as const,
        properties: { number: String(index + 1) },
        geometry: { type: "Point" as const, coordinates: [...at] },
      })),
    ],
  };
}
