/** What must hold in a plan: what every plan keeps to, and what the files of the dataset keep to besides. */
import type { Plan } from "#data/schema/plan.ts";
import type { Dataset, Fault } from "./dataset.ts";
import { planReferences } from "./plan-references.ts";

export function checkPlan(plan: Plan, dataset: Dataset): Fault[] {
  const faults = planReferences(plan, dataset);
  const fault = (at: string, message: string) => faults.push({ at, message });

  const ids: string[] = [];
  for (const area of plan.priorityAreas) {
    ids.push(area.id);
    const rows: number[] = [];
    for (const problem of area.problems) {
      ids.push(problem.id);
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
  const known = new Set<string>([...ids, plan.id, ...dataset.places.map(({ id }) => id)]);
  for (const [index, finding] of plan.findings.entries()) {
    if (!known.has(finding.subject.id)) {
      fault(`${plan.id}.findings.${index}`, `is about ${finding.subject.id}, which is not in the plan`);
    }
  }
  return faults;
}
