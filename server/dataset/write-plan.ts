/** Brings the tables from one state of a plan to another, touching only what is not the same. */
import { isDeepStrictEqual } from "node:util";
import { and, eq, inArray } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { ActorId, DistrictId, MeasureId } from "#data/schema/ids.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { Tx } from "#server/db/open.ts";
import * as tables from "#server/db/tables.ts";
import { inStatements, insert, takeOver } from "./in-statements.ts";
import { planDifference } from "./plan-difference.ts";
import { type PlanRows, planRows } from "./plan-rows.ts";
import { isPlan, type PlanKey } from "./read-plans.ts";

export interface PlanWrite {
  key: PlanKey;
  before: Plan | null;
  after: Plan | null;
  /** The document that it comes from. */
  documentId: string | null;
  /** The versions of the rows that are there. */
  versions: ReadonlyMap<MeasureId, number>;
  /** The version of what is new: none that a row of the same id can have had. */
  first: number;
  tenantOf: (actor: ActorId) => string;
}

type Chain =
  | typeof tables.priorityAreas
  | typeof tables.problems
  | typeof tables.causes
  | typeof tables.measures;

/** Rows that were not there, or not as they are now. */
function unlike<Row extends { id: string }>(before: readonly Row[], after: readonly Row[]): Row[] {
  const was = new Map(before.map((row) => [row.id, row]));
  return after.filter((row) => !isDeepStrictEqual(was.get(row.id), row));
}

async function upsert<T extends Chain>(tx: Tx, table: T, rows: readonly T["$inferInsert"][]): Promise<void> {
  for (const some of inStatements(rows)) {
    await tx
      .insert<PgTable>(table)
      .values(some)
      .onConflictDoUpdate({ target: [table.districtId, table.id], set: takeOver(table) });
  }
}

async function removeLeft(
  tx: Tx,
  table: Chain,
  district: DistrictId,
  before: readonly { id: string }[],
  after: readonly { id: string }[],
): Promise<void> {
  const kept = new Set(after.map(({ id }) => id));
  const left = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  for (const ids of inStatements(left))
    await tx.delete(table).where(and(eq(table.districtId, district), inArray(table.id, ids)));
}

/** Those whose own rows of a relation are not the same, so that they are written anew. */
function rewritten<Row>(
  before: readonly Row[],
  after: readonly Row[],
  of: (row: Row) => string,
): Set<string> {
  const byOwner = (rows: readonly Row[]) => {
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
      const group = groups.get(of(row));
      if (group === undefined) groups.set(of(row), [row]);
      else group.push(row);
    }
    return groups;
  };
  const was = byOwner(before);
  const is = byOwner(after);
  return new Set([...was.keys(), ...is.keys()].filter((id) => !isDeepStrictEqual(was.get(id), is.get(id))));
}

async function writeRelation<
  Table extends typeof tables.measurePlaces | typeof tables.responsibilities | typeof tables.followUps,
>(
  tx: Tx,
  table: Table,
  district: DistrictId,
  before: readonly Table["$inferInsert"][],
  after: readonly Table["$inferInsert"][],
): Promise<void> {
  const owners = rewritten(before, after, ({ measureId }) => measureId);
  for (const ids of inStatements([...owners]))
    await tx.delete(table).where(and(eq(table.districtId, district), inArray(table.measureId, ids)));
  await insert(
    tx,
    table,
    after.filter(({ measureId }) => owners.has(measureId)),
  );
}

async function writeProblemPlaces(tx: Tx, district: DistrictId, was: PlanRows, is: PlanRows): Promise<void> {
  const { problemPlaces } = tables;
  const owners = rewritten(was.problemPlaces, is.problemPlaces, ({ problemId }) => problemId);
  for (const ids of inStatements([...owners]))
    await tx
      .delete(problemPlaces)
      .where(and(eq(problemPlaces.districtId, district), inArray(problemPlaces.problemId, ids)));
  await insert(
    tx,
    problemPlaces,
    is.problemPlaces.filter(({ problemId }) => owners.has(problemId)),
  );
}

/** The rows to write; those that say the same keep their version, wherever they stand from now on. */
function measuresToWrite(write: PlanWrite, was: PlanRows, is: PlanRows): PlanRows["measures"] {
  const { before, after, versions, first } = write;
  const versionOf = new Map<string, number>(versions);
  const changed = new Set<string>(planDifference(before, after).changed);
  const moved = new Set(unlike(was.measures, is.measures).map(({ id }) => id));
  return is.measures
    .filter(({ id }) => moved.has(id) || changed.has(id))
    .map((row) => {
      const version = versionOf.get(row.id);
      if (version === undefined) return { ...row, version: first };
      return { ...row, version: changed.has(row.id) ? version + 1 : version };
    });
}

/** The plan's own version is its caller's to count up; one that is new has `first`. */
export async function writePlan(tx: Tx, write: PlanWrite): Promise<void> {
  const { key, before, after, documentId, tenantOf, first } = write;
  const { district } = key;
  if (after === null) {
    await tx.delete(tables.plans).where(isPlan(key));
    return;
  }
  const rowsOf = (plan: Plan | null) => planRows(plan === null ? [] : [plan], tenantOf);
  const was = rowsOf(before);
  const is = rowsOf(after);
  for (const row of is.plans)
    await tx
      .insert(tables.plans)
      .values({ ...row, documentId, version: first })
      .onConflictDoUpdate({
        target: [tables.plans.districtId, tables.plans.id],
        set: { year: row.year, record: row.record, documentId },
      });
  await upsert(tx, tables.priorityAreas, unlike(was.priorityAreas, is.priorityAreas));
  await upsert(tx, tables.problems, unlike(was.problems, is.problems));
  await upsert(tx, tables.causes, unlike(was.causes, is.causes));
  await upsert(tx, tables.measures, measuresToWrite(write, was, is));
  await writeProblemPlaces(tx, district, was, is);
  await writeRelation(tx, tables.measurePlaces, district, was.measurePlaces, is.measurePlaces);
  await writeRelation(tx, tables.responsibilities, district, was.responsibilities, is.responsibilities);
  await writeRelation(tx, tables.followUps, district, was.followUps, is.followUps);
  // What moved to another cause has moved by now, and does not go with the one that it left.
  await removeLeft(tx, tables.measures, district, was.measures, is.measures);
  await removeLeft(tx, tables.causes, district, was.causes, is.causes);
  await removeLeft(tx, tables.problems, district, was.problems, is.problems);
  await removeLeft(tx, tables.priorityAreas, district, was.priorityAreas, is.priorityAreas);
  if (!isDeepStrictEqual(was.findings, is.findings)) {
    const { findings } = tables;
    await tx.delete(findings).where(and(eq(findings.districtId, district), eq(findings.planId, key.plan)));
    await insert(tx, findings, is.findings);
  }
}
