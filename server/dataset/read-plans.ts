/** Plans out of their tables again, all of them or one; every JSON passes its schema on the way. */
import { and, eq, inArray, type SQL } from "drizzle-orm";
import { type DistrictId, MeasureId, PlanId } from "#data/schema/ids.ts";
import { Plan } from "#data/schema/plan.ts";
import type { Db, Tx } from "#server/db/open.ts";
import * as tables from "#server/db/tables.ts";

export interface PlanKey {
  district: DistrictId;
  plan: PlanId;
}

export interface StoredPlans {
  plans: Plan[];
  planVersions: Map<PlanId, number>;
  /** Plans whose documents are kept. */
  fromDocuments: Set<PlanId>;
  /** Of each measure. */
  versions: Map<MeasureId, number>;
}

/** Rows by what they belong to, in their order. */
function grouped<Row extends { position: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (key: string) => Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of [...rows].sort((a, b) => a.position - b.position)) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return (key) => groups.get(key) ?? [];
}

/** A column that holds an object; the schemas check what is in it. */
const fields = (record: unknown): object => (typeof record === "object" && record !== null ? record : {});

/** The condition that finds one plan. */
export const isPlan = ({ district, plan }: PlanKey): SQL | undefined =>
  and(eq(tables.plans.districtId, district), eq(tables.plans.id, plan));

/** The conditions that find what belongs to one plan, table by table. */
function partsOf(tx: Db | Tx, key: PlanKey) {
  const { district, plan } = key;
  const { priorityAreas, problems, causes, measures } = tables;
  const areas = and(eq(priorityAreas.districtId, district), eq(priorityAreas.planId, plan));
  const ofAreas = tx.select({ id: priorityAreas.id }).from(priorityAreas).where(areas);
  const problem = and(eq(problems.districtId, district), inArray(problems.priorityAreaId, ofAreas));
  const ofProblems = tx.select({ id: problems.id }).from(problems).where(problem);
  const cause = and(eq(causes.districtId, district), inArray(causes.problemId, ofProblems));
  const ofCauses = tx.select({ id: causes.id }).from(causes).where(cause);
  const measure = and(eq(measures.districtId, district), inArray(measures.causeId, ofCauses));
  const ofMeasures = tx.select({ id: measures.id }).from(measures).where(measure);
  const { findings, problemPlaces, measurePlaces, responsibilities, followUps } = tables;
  return {
    plan: isPlan(key),
    finding: and(eq(findings.districtId, district), eq(findings.planId, plan)),
    area: areas,
    problem,
    problemPlace: and(eq(problemPlaces.districtId, district), inArray(problemPlaces.problemId, ofProblems)),
    cause,
    measure,
    measurePlace: and(eq(measurePlaces.districtId, district), inArray(measurePlaces.measureId, ofMeasures)),
    responsibility: and(
      eq(responsibilities.districtId, district),
      inArray(responsibilities.measureId, ofMeasures),
    ),
    followUp: and(eq(followUps.districtId, district), inArray(followUps.measureId, ofMeasures)),
  } satisfies Record<string, SQL | undefined>;
}

/** The condition that finds the rows of one plan. */
export const isRowOf = (tx: Db | Tx, key: PlanKey): SQL | undefined => partsOf(tx, key).measure;

/** @param only null for every plan */
export async function readPlans(tx: Tx, only: PlanKey | null): Promise<StoredPlans> {
  const of = only === null ? null : partsOf(tx, only);
  const plans = await tx.select().from(tables.plans).where(of?.plan);
  const areas = await tx.select().from(tables.priorityAreas).where(of?.area);
  const findings = await tx.select().from(tables.findings).where(of?.finding);
  const problems = await tx.select().from(tables.problems).where(of?.problem);
  const problemPlaces = await tx.select().from(tables.problemPlaces).where(of?.problemPlace);
  const causes = await tx.select().from(tables.causes).where(of?.cause);
  const measures = await tx.select().from(tables.measures).where(of?.measure);
  const measurePlaces = await tx.select().from(tables.measurePlaces).where(of?.measurePlace);
  const responsibilities = await tx.select().from(tables.responsibilities).where(of?.responsibility);
  const followUps = await tx.select().from(tables.followUps).where(of?.followUp);

  const areasOf = grouped(areas, (row) => row.planId);
  const findingsOf = grouped(findings, (row) => row.planId);
  const problemsOf = grouped(problems, (row) => row.priorityAreaId);
  const problemPlacesOf = grouped(problemPlaces, (row) => row.problemId);
  const causesOf = grouped(causes, (row) => row.problemId);
  const measuresOf = grouped(measures, (row) => row.causeId);
  const measurePlacesOf = grouped(measurePlaces, (row) => row.measureId);
  const responsibilitiesOf = grouped(responsibilities, (row) => row.measureId);
  const followUpsOf = grouped(followUps, (row) => row.measureId);

  const measure = (row: typeof tables.measures.$inferSelect) => ({
    ...fields(row.record),
    status: row.status,
    places: row.ownPlaces ? measurePlacesOf(row.id).map(({ placeId }) => placeId) : null,
    responsibilities: responsibilitiesOf(row.id).map((one) => ({
      actor: one.actorId,
      role: one.role,
      function: one.function,
    })),
    followUps: followUpsOf(row.id).map(({ record }) => record),
  });
  const cause = (row: typeof tables.causes.$inferSelect) => ({
    ...fields(row.record),
    measures: measuresOf(row.id).map(measure),
  });
  const problem = (row: typeof tables.problems.$inferSelect) => ({
    ...fields(row.record),
    places: problemPlacesOf(row.id).map(({ placeId }) => placeId),
    causes: causesOf(row.id).map(cause),
  });
  const area = (row: typeof tables.priorityAreas.$inferSelect) => ({
    ...fields(row.record),
    problems: problemsOf(row.id).map(problem),
  });

  return {
    plans: plans.map((row) =>
      Plan.parse({
        ...fields(row.record),
        priorityAreas: areasOf(row.id).map(area),
        findings: findingsOf(row.id).map(({ record }) => record),
      }),
    ),
    planVersions: new Map(plans.map(({ id, version }) => [PlanId.parse(id), version])),
    fromDocuments: new Set(
      plans.flatMap(({ id, documentId }) => (documentId === null ? [] : [PlanId.parse(id)])),
    ),
    versions: new Map(measures.map(({ id, version }) => [MeasureId.parse(id), version])),
  };
}
