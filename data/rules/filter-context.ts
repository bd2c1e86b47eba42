/** What a filter looks up of places and actors; each is worked out once. */
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import type { FilterContext } from "./measure-values.ts";

/** From one to the outermost above it. Safe against a cycle in the data: each stands there once. */
function upwards<Id>(nodes: readonly { id: Id; parent: Id | null }[]): (id: Id) => readonly Id[] {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const known = new Map<Id, Id[]>();
  const climb = (id: Id): Id[] => {
    const path: Id[] = [];
    let next: Id | null = id;
    while (next !== null && !path.includes(next)) {
      path.push(next);
      next = parents.get(next) ?? null;
    }
    return path;
  };
  return (id) => {
    const path = known.get(id) ?? climb(id);
    known.set(id, path);
    return path;
  };
}

export const filterContext = (
  places: readonly PlaceProperties[],
  actors: readonly Pick<ActorSummary, "id" | "parent">[],
): FilterContext => ({
  places: new Map(places.map((place) => [place.id, place])),
  lineage: upwards(places),
  organisations: upwards(actors),
});
