/** Plans as rows of the tables, in an order in which they can be inserted; pure. */
import type { ActorId } from "#data/schema/ids.ts";
import type { Plan } from "#data/schema/plan.ts";
import type * as tables from "#server/db/tables.ts";

export type Insert<Table extends keyof typeof tables> = (typeof tables)[Table]["$inferInsert"];

export interface PlanRows {
  plans: Insert<"plans">[];
  priorityAreas: Insert<"priorityAreas">[];
  problems: Insert<"problems">[];
  problemPlaces: Insert<"problemPlaces">[];
  causes: Insert<"causes">[];
  measures: Insert<"measures">[];
  measurePlaces: Insert<"measurePlaces">[];
  responsibilities: Insert<"responsibilities">[];
  followUps: Insert<"followUps">[];
  findings: Insert<"findings">[];
}

/** @param tenantOf whose an actor is; may throw for one that is not known */
export function planRows(plans: readonly Plan[], tenantOf: (actor: ActorId) => string): PlanRows {
  const rows: PlanRows = {
    plans: [],
    priorityAreas: [],
    problems: [],
    problemPlaces: [],
    causes: [],
    measures: [],
    measurePlaces: [],
    responsibilities: [],
    followUps: [],
    findings: [],
  };

  for (const { priorityAreas, findings, ...plan } of plans) {
    const districtId = plan.district;
    rows.plans.push({ districtId, id: plan.id, year: plan.year, record: plan });
    for (const [position, record] of findings.entries()) {
      rows.findings.push({ districtId, planId: plan.id, position, record });
    }
    for (const [areaPosition, { problems, ...area }] of priorityAreas.entries()) {
      rows.priorityAreas.push({
        districtId,
        id: area.id,
        planId: plan.id,
        position: areaPosition,
        record: area,
      });
      for (const [problemPosition, { causes, places: problemPlaces, ...problem }] of problems.entries()) {
        rows.problems.push({
          districtId,
          id: problem.id,
          priorityAreaId: area.id,
          position: problemPosition,
          record: problem,
        });
        for (const [position, placeId] of problemPlaces.entries()) {
          rows.problemPlaces.push({ districtId, problemId: problem.id, placeId, position });
        }
        for (const [causePosition, { measures, ...cause }] of causes.entries()) {
          rows.causes.push({
            districtId,
            id: cause.id,
            problemId: problem.id,
            position: causePosition,
            record: cause,
          });
          for (const [position, measure] of measures.entries()) {
            const { places: ownPlaces, responsibilities, followUps, ...record } = measure;
            rows.measures.push({
              districtId,
              id: measure.id,
              causeId: cause.id,
              position,
              status: measure.status,
              targetYear: measure.schedule.targetYear,
              ownPlaces: ownPlaces !== null,
              record,
            });
            for (const [index, placeId] of (ownPlaces ?? []).entries()) {
              rows.measurePlaces.push({ districtId, measureId: measure.id, placeId, position: index });
            }
            for (const [index, { actor, role, function: duty }] of responsibilities.entries()) {
              rows.responsibilities.push({
                districtId,
                measureId: measure.id,
                position: index,
                actorDistrictId: tenantOf(actor),
                actorId: actor,
                role,
                function: duty,
              });
            }
            for (const [index, followUp] of followUps.entries()) {
              rows.followUps.push({ districtId, measureId: measure.id, position: index, record: followUp });
            }
          }
        }
      }
    }
  }
  return rows;
}
