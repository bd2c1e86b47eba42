/** The register as one plan may use it: what belongs to its own district and to the city. Pure. */
import type { Dataset } from "#data/rules/dataset.ts";
import { knownNames } from "#data/rules/known-names.ts";
import { placeLevel } from "#data/rules/place-level.ts";
import type { Derived } from "#data/schema/derived.ts";
import type { ActorId, DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import { type Labels, labelsOf } from "#server/plans/clarify/index.ts";
import { type ActorNames, actorNames } from "./actor-names.ts";
import { type ActorsInText, actorsReader } from "./actors-in-text.ts";
import { basis, derive } from "./basis.ts";
import { districtOf } from "./district.ts";
import { type PlaceNames, placeNames } from "./place-names.ts";

/** Places, actors and districts that values are looked up in. */
export type Register = Pick<Dataset, "places" | "actors" | "districts">;

export interface RegisterLabels {
  places: Labels<PlaceId>;
  actors: Labels<ActorId>;
}

/** How clarifications name what the register has. */
export const registerLabels = ({ places, actors }: Pick<Register, "places" | "actors">): RegisterLabels => ({
  places: labelsOf(places.map(({ properties: { id, name } }) => ({ id, name }))),
  actors: labelsOf(actors),
});

/** Everything that the rules for one plan look up. */
export interface Lookup {
  district: Derived<DistrictId> | null;
  year: number | null;
  places: PlaceNames;
  actors: ActorNames;
  /** How clarifications name them, whichever district they are of. */
  labels: RegisterLabels;
  /** Whom a text names that lists actors, so that what is unknown in it is one, too. */
  actorsListed: (text: string) => ActorsInText;
  /** Whom any other text names. */
  actorsNamed: (text: string) => ActorsInText;
}

/**
 * Prepares the register for one plan: done once, asked for every row.
 *
 * @param settled whose plan somebody has said that it is; null where the document is to say it
 */
export function lookupFor(plan: ReadPlan, register: Register, settled: DistrictId | null): Lookup {
  const district =
    settled === null
      ? districtOf(plan.plan, register.districts)
      : derive(settled, basis("plan", null), "certain");
  const own = register.districts.find(({ id }) => id === district?.value) ?? null;
  const shared = new Set(register.districts.filter(({ kind }) => kind === "city").map(({ id }) => id));
  const isOurs = (id: DistrictId) => id === own?.id || shared.has(id);
  const places = register.places
    .map(({ properties }) => properties)
    .filter((place) => isOurs(place.district));
  const byId = new Map(places.map((place) => [place.id, place]));
  const actors = actorNames(
    register.actors.filter((actor) => isOurs(actor.district)),
    own,
    register.districts,
  );
  // Phrases that look like a person's name and are none.
  const allowed = knownNames(register);
  return {
    district,
    year: plan.plan.year,
    places: placeNames(
      places.map((place) => ({ place, level: placeLevel(place.id, (id) => byId.get(id) ?? null) })),
      own,
    ),
    actors,
    actorsListed: actorsReader(actors, allowed, true),
    actorsNamed: actorsReader(actors, allowed, false),
    labels: registerLabels(register),
  };
}
