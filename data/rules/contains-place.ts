/** Whether a place lies in the place it is said to be part of. */
import { area, buffer, featureCollection, intersect } from "@turf/turf";
import type { PlaceSource } from "#data/schema/place.ts";

/** How much of the inner outline must lie within. */
const SHARE = 0.9;

/**
 * At least nine tenths of the inner place lie in the outer one, widened by how far off the inner
 * outline may be: nobody can ask a guess to be more exact than it says it is.
 */
export function containsPlace(outer: Pick<PlaceSource, "geometry">, inner: PlaceSource): boolean {
  const within = { type: "Feature" as const, properties: {}, geometry: inner.geometry };
  const around = buffer(
    { type: "Feature" as const, properties: {}, geometry: outer.geometry },
    inner.properties.accuracyRadiusM,
    { units: "meters" },
  );
  if (around === undefined) return false;
  const shared = intersect(featureCollection([around, within]));
  return shared !== null && area(shared) >= SHARE * area(within);
}
