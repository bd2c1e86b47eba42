/** What must hold in a dataset beyond the shape of its records: references, identities, geometry, no persons. */
import { checkPlaces } from "./check-places.ts";
import { checkPlan } from "./check-plan.ts";
import { type Dataset, duplicates, type Fault } from "./dataset.ts";
import { knownNames } from "./known-names.ts";
import { personalData } from "./person-guard.ts";
import { textsIn } from "./texts-in.ts";

function checkActors({ actors, districts }: Dataset): Fault[] {
  const ids = new Set(actors.map((actor) => actor.id));
  const tenants = new Set(districts.map((district) => district.id));
  return [
    ...duplicates(actors.map((actor) => actor.id)).map((id) => ({
      at: id,
      message: "the actor is there twice",
    })),
    ...actors
      .filter((actor) => actor.parent !== null && !ids.has(actor.parent))
      .map((actor) => ({ at: `${actor.id}.parent`, message: `no actor is called ${actor.parent}` })),
    ...actors
      .filter((actor) => !tenants.has(actor.district))
      .map((actor) => ({ at: `${actor.id}.district`, message: `no district is called ${actor.district}` })),
    ...actors
      .filter((actor) => (actor.abbreviation === null) !== (actor.spelledOut === null))
      .map((actor) => ({ at: actor.id, message: "an abbreviation and what it stands for go together" })),
  ];
}

function checkPersons(dataset: Dataset): Fault[] {
  const allowed = knownNames(dataset);
  const records = [
    ...dataset.plans.map((plan) => [plan.id, plan] as const),
    ...dataset.actors.map((actor) => [actor.id, actor] as const),
    ...dataset.places.map((place) => [place.id, place.properties] as const),
  ];
  return records.flatMap(([id, record]) =>
    [...textsIn(record, id)].flatMap(({ text, path }) =>
      // Ids and dates are no text that a person writes.
      /\s/.test(text)
        ? personalData(text, allowed).map(({ kind, match }) => ({ at: path, message: `${kind}: “${match}”` }))
        : [],
    ),
  );
}

/** Everything that is wrong with a dataset; nothing when it is whole. */
export function checkDataset(dataset: Dataset): Fault[] {
  const { districts, places, plans } = dataset;
  return [
    ...duplicates(districts.map((district) => district.id)).map((id) => ({
      at: id,
      message: "the district is there twice",
    })),
    ...duplicates(plans.map((plan) => plan.id)).map((id) => ({ at: id, message: "the plan is there twice" })),
    ...checkActors(dataset),
    ...checkPlaces(places, districts),
    ...plans.flatMap((plan) => checkPlan(plan, dataset)),
    ...checkPersons(dataset),
  ];
}
