/** Places that are not shared but lie within a walk of each other, each with another of the chosen actors. */
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { ChosenPlace } from "./chosen-rows.ts";
import { distanceWithin, type PlaceDistance } from "./place-distance.ts";
import { relation } from "./related.ts";

export interface NearPair extends PlaceDistance {
  /** The one whose id comes first. */
  a: ChosenPlace;
  b: ChosenPlace;
}

/** Whether going to both brings together chosen actors that neither place does by itself. */
const bringsTogether = (a: readonly ActorId[], b: readonly ActorId[]): boolean =>
  new Set([...a, ...b]).size > Math.max(a.length, b.length);

/**
 * Each pair once, the nearest first. Parts of a district are left out: all that lies in one is near it.
 *
 * @param walkM the walk between the nearest edges that is taken, in metres
 */
export function nearPairs(
  places: readonly ChosenPlace[],
  features: ReadonlyMap<PlaceId, PlaceFeature>,
  walkM: number,
): NearPair[] {
  const isRelated = relation([...features.values()].map(({ properties }) => properties));
  const sites = places
    .filter(({ place }) => place.level !== "area")
    .sort((one, other) => (one.place.id < other.place.id ? -1 : 1));
  const pairs: NearPair[] = [];
  for (const [index, a] of sites.entries()) {
    for (const b of sites.slice(index + 1)) {
      if (!bringsTogether(a.actors, b.actors) || isRelated(a.place.id, b.place.id)) continue;
      const [from, to] = [features.get(a.place.id), features.get(b.place.id)];
      const apart = from && to ? distanceWithin(from, to, walkM) : null;
      if (apart !== null) pairs.push({ a, b, ...apart });
    }
  }
  return pairs.sort((one, other) => one.edgeM - other.edgeM || one.centreM - other.centreM);
}
