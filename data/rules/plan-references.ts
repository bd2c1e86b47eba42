/** What must hold in every plan that is kept: identities that say where they belong, references that lead somewhere. */
import type { Plan } from "#data/schema/plan.ts";
import { type Dataset, duplicates, type Fault } from "./dataset.ts";

export function planReferences(plan: Plan, { districts, places, actors }: Omit<Dataset, "plans">): Fault[] {
  const placeIds = new Map(places.map((place) => [place.id, place.properties.district]));
  const actorIds = new Set(actors.map((actor) => actor.id));
  const faults: Fault[] = [];
  const fault = (at: string, message: string) => faults.push({ at, message });

  if (!districts.some((district) => district.id === plan.district)) {
    fault(`${plan.id}.district`, `no district is called ${plan.district}`);
  }
  const place = (at: string, ids: readonly (typeof places)[number]["id"][]) => {
    for (const id of ids) {
      const district = placeIds.get(id);
      if (district === undefined) fault(at, `no place is called ${id}`);
      else if (district !== plan.district) fault(at, `${id} lies in another district (${district})`);
    }
    for (const id of duplicates(ids)) fault(at, `${id} is named twice`);
  };
  const actor = (at: string, id: (typeof actors)[number]["id"] | null) => {
    if (id !== null && !actorIds.has(id)) fault(at, `no actor is called ${id}`);
  };

  const ids: string[] = [];
  for (const area of plan.priorityAreas) {
    ids.push(area.id);
    for (const note of area.notes) place(`${area.id}.notes`, note.places);
    for (const problem of area.problems) {
      ids.push(problem.id);
      place(`${problem.id}.places`, problem.places);
      for (const cause of problem.causes) {
        ids.push(cause.id);
        for (const measure of cause.measures) {
          ids.push(measure.id);
          place(`${measure.id}.places`, measure.places ?? []);
          for (const part of measure.parts) for (const id of part.actors) actor(`${measure.id}.parts`, id);
          for (const { actor: id } of measure.responsibilities) actor(`${measure.id}.responsibilities`, id);
          for (const { reportedBy } of measure.followUps) actor(`${measure.id}.followUps`, reportedBy);
        }
      }
    }
  }
  for (const id of ids) if (!id.startsWith(`${plan.id}-`)) fault(id, `does not begin with ${plan.id}-`);
  for (const id of duplicates(ids)) fault(id, "the id stands twice");
  return faults;
}
