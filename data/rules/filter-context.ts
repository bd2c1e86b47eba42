/** What a filter looks up of places and actors; each is worked out once. */
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import type { FilterContext } from "./measure-values.ts";
import { upwards } from "./upwards.ts";

export const filterContext = (
  places: readonly PlaceProperties[],
  actors: readonly Pick<ActorSummary, "id" | "parent">[],
): FilterContext => ({
  places: new Map(places.map((place) => [place.id, place])),
  lineage: upwards(places),
  organisations: upwards(actors),
});
