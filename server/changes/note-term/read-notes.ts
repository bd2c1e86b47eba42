/** A district's follow-ups, and the writes about them that are kept. */
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { FollowUp } from "#data/schema/follow-up.ts";
import { type DistrictId, MeasureId } from "#data/schema/ids.ts";
import { AddFollowUp, RemoveFollowUp } from "#data/schema/operation.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { causes, followUps, measures, plans, priorityAreas, problems } from "#server/db/tables.ts";
import type { DistrictNotes, MeasureNotes, NoteChange } from "./expiry.ts";

const NoteOperation = z.discriminatedUnion("kind", [AddFollowUp, RemoveFollowUp]);
const KINDS = NoteOperation.options.map(({ shape }) => shape.kind.value);

async function readMeasures(db: Db | Tx, district: DistrictId): Promise<MeasureNotes[]> {
  const rows = await db
    .select({ measure: followUps.measureId, record: followUps.record, planYear: plans.year })
    .from(followUps)
    .innerJoin(measures, and(eq(measures.districtId, district), eq(measures.id, followUps.measureId)))
    .innerJoin(causes, and(eq(causes.districtId, district), eq(causes.id, measures.causeId)))
    .innerJoin(problems, and(eq(problems.districtId, district), eq(problems.id, causes.problemId)))
    .innerJoin(
      priorityAreas,
      and(eq(priorityAreas.districtId, district), eq(priorityAreas.id, problems.priorityAreaId)),
    )
    .innerJoin(plans, and(eq(plans.districtId, district), eq(plans.id, priorityAreas.planId)))
    .where(eq(followUps.districtId, district))
    .orderBy(asc(followUps.measureId), asc(followUps.position));
  const found = new Map<string, MeasureNotes & { followUps: FollowUp[] }>();
  for (const { measure, record, planYear } of rows) {
    const notes = found.get(measure) ?? { measure: MeasureId.parse(measure), planYear, followUps: [] };
    notes.followUps.push(FollowUp.parse(record));
    found.set(measure, notes);
  }
  return [...found.values()];
}

async function readChanges(db: Db | Tx, district: DistrictId): Promise<NoteChange[]> {
  const rows = await db
    .select({ id: changes.id, at: changes.at, operation: changes.operation, reverse: changes.reverse })
    .from(changes)
    .where(and(eq(changes.districtId, district), inArray(sql<string>`${changes.operation}->>'kind'`, KINDS)));
  return rows.map(({ id, at, operation, reverse }) => ({
    id,
    at,
    operation: NoteOperation.parse(operation),
    reverse: NoteOperation.parse(reverse),
  }));
}

export const readNotes = async (db: Db | Tx, district: DistrictId): Promise<DistrictNotes> => ({
  district,
  measures: await readMeasures(db, district),
  changes: await readChanges(db, district),
});
