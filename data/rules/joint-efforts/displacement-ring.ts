/**
 * Where trouble may move to when something is done at a place: neighbouring places, and the plans of
 * neighbouring districts, within a radius of the places that are visited.
 */
import type { DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { PlaceFeature, PlaceProperties } from "#data/schema/place-answer.ts";
import { distanceWithin, type PlaceDistance } from "./place-distance.ts";
import { relation } from "./related.ts";

export interface Neighbour extends PlaceDistance {
  place: PlaceProperties;
  /** The stop that it lies nearest to. */
  nearest: PlaceId;
}

/** A plan of a district in which no stop lies. */
export interface NeighbourPlan {
  plan: ListedMeasure["plan"];
  district: DistrictId;
  /** Its places within the ring, the nearest first. */
  places: Neighbour[];
}

export interface DisplacementRing {
  /** In the districts of the stops, the nearest first. */
  places: Neighbour[];
  plans: NeighbourPlan[];
  /** Places of other districts that no plan has a measure for. */
  unplanned: Neighbour[];
}

function nearestStop(place: PlaceFeature, stops: readonly PlaceFeature[], radiusM: number): Neighbour | null {
  const found = stops.flatMap((stop) => {
    const apart = distanceWithin(stop, place, radiusM);
    return apart === null ? [] : [{ place: place.properties, nearest: stop.id, ...apart }];
  });
  return found.sort((a, b) => a.edgeM - b.edgeM || a.centreM - b.centreM)[0] ?? null;
}

/** Spots stand with their place, and parts of a district hold the stops themselves: neither is told. */
export function displacementRing(
  features: readonly PlaceFeature[],
  rows: readonly ListedMeasure[],
  stops: readonly PlaceId[],
  radiusM: number,
): DisplacementRing {
  const isRelated = relation(features.map(({ properties }) => properties));
  const from = features.filter(({ id }) => stops.includes(id));
  const own = new Set(from.map(({ properties }) => properties.district));
  const all = features
    .filter(({ id, properties: { level } }) => level === "site" && !stops.some((stop) => isRelated(stop, id)))
    .flatMap((feature) => nearestStop(feature, from, radiusM) ?? [])
    .sort((a, b) => a.edgeM - b.edgeM || a.centreM - b.centreM);
  const theirs = all.filter(({ place }) => !own.has(place.district));
  const parents = new Map(features.map(({ id, properties }) => [id, properties.parent]));
  const plans = new Map<string, NeighbourPlan>();
  for (const neighbour of theirs) {
    const { id } = neighbour.place;
    const about = rows.filter(({ places }) => places.some((one) => one === id || parents.get(one) === id));
    for (const { plan, district } of about) {
      const known = plans.get(plan.id) ?? { plan, district, places: [] };
      if (!known.places.includes(neighbour)) known.places.push(neighbour);
      plans.set(plan.id, known);
    }
  }
  const planned = new Set([...plans.values()].flatMap(({ places }) => places));
  return {
    places: all.filter(({ place }) => own.has(place.district)),
    plans: [...plans.values()],
    unplanned: theirs.filter((one) => !planned.has(one)),
  };
}
