/** What must hold in a plan: identities that say where they belong, and references that lead somewhere. */
import type { Plan } from "#data/schema/plan.ts";
import { type Dataset, duplicates, type Fault } from "./dataset.ts";

export function checkPlan(plan: Plan, { districts, places, actors }: Dataset): Fault[] {
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
  };
  const actor = (at: string, id: (typeof actors)[number]["id"] | null) => {
    if (id !== null && !actorIds.has(id)) fault(at, `no actor is called ${id}`);
  };

  const ids: string[] = [];
  for (const area of plan.priorityAreas) {
    ids.push(area.id);
    if (!area.id.startsWith(`${plan.id}-`)) fault(area.id, `does not begin with ${plan.id}-`);
    for (const note of area.notes) place(`${area.id}.notes`, note.places);
    const rows: number[] = [];
    for (const problem of area.problems) {
      ids.push(problem.id);
      place(`${problem.id}.places`, problem.places);
      if ((problem.scope === "places") !== problem.places.length > 0) {
        fault(`${problem.id}.scope`, "says “places” exactly when places are named");
      }
      for (const cause of problem.causes) {
        ids.push(cause.id);
        for (const measure of cause.measures) {
          ids.push(measure.id);
          rows.push(measure.source.row);
          if (measure.id !== `${area.id}-${measure.source.row}`) {
            fault(measure.id, `should be ${area.id}-${measure.source.row}, after its row`);
          }
          place(`${measure.id}.places`, measure.places ?? []);
          for (const part of measure.parts) for (const id of part.actors) actor(`${measure.id}.parts`, id);
          for (const { actor: id } of measure.responsibilities) actor(`${measure.id}.responsibilities`, id);
          for (const { reportedBy } of measure.followUps) actor(`${measure.id}.followUps`, reportedBy);
          const { from, to } = measure.schedule;
          if (from !== null && to !== null && to < from.slice(0, to.length)) {
            fault(`${measure.id}.schedule`, `ends (${to}) before it begins (${from})`);
          }
        }
      }
    }
    if (rows.some((row, index) => row !== index + 1)) {
      fault(
        `${area.id}.problems`,
        `rows stand in the document's order, 1 to ${rows.length}: ${rows.join(", ")}`,
      );
    }
  }
  const known = new Set<string>([...ids, plan.id, ...placeIds.keys()]);
  for (const [index, finding] of plan.findings.entries()) {
    if (!known.has(finding.subject.id)) {
      fault(`${plan.id}.findings.${index}`, `is about ${finding.subject.id}, which is not in the plan`);
    }
  }
  for (const id of duplicates(ids)) fault(id, "the id stands twice");
  return faults;
}
