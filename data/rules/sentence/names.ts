/** What districts, places and actors are called; null for what is not known. */
import type { ActorId, DistrictId, PlaceId } from "#data/schema/ids.ts";

export interface Names {
  district: (id: DistrictId) => string | null;
  place: (id: PlaceId) => string | null;
  actor: (id: ActorId) => string | null;
}

interface Named<Id> {
  id: Id;
  name: string;
}

const lookUp = <Id>(known: readonly Named<Id>[]): ((id: Id) => string | null) => {
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? null;
};

export const namesOf = (known: {
  districts: readonly Named<DistrictId>[];
  places: readonly Named<PlaceId>[];
  actors: readonly Named<ActorId>[];
}): Names => ({
  district: lookUp(known.districts),
  place: lookUp(known.places),
  actor: lookUp(known.actors),
});
