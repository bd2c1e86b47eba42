/** What people have written by hand in the rows of a plan and still stands: it wins over the next document. */
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { singleChanges } from "#data/rules/single-changes.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { DistrictId, MeasureId, PlanId } from "#data/schema/ids.ts";
import {
  AddFollowUp,
  ChangeMeasure,
  ChangeMeasures,
  EditableMeasure,
  RemoveFollowUp,
} from "#data/schema/operation.ts";
import { standing } from "#server/changes/index.ts";
import { changes } from "#server/db/access-tables.ts";
import { rowSources } from "#server/db/document-tables.ts";
import type { Db } from "#server/db/open.ts";
import { measures } from "#server/db/tables.ts";
import type { Correction, Corrections } from "#server/plans/index.ts";

const ByHand = z.discriminatedUnion("kind", [ChangeMeasure, AddFollowUp, RemoveFollowUp]);
type ByHand = z.infer<typeof ByHand>;
/** As they are kept: several rows may have been changed at once. */
const KeptByHand = z.discriminatedUnion("kind", [...ByHand.options, ChangeMeasures]);
const KINDS = KeptByHand.options.map(({ shape }) => shape.kind.value);
const FIELDS = EditableMeasure.keyof().options;

export interface HandChange {
  id: string;
  undoes: string | null;
  operation: ByHand;
}

/** @param all what was written by hand in one district, oldest first; pure */
export function correctionsOf(all: readonly HandChange[]): Corrections {
  const byMeasure = new Map<MeasureId, HandChange[]>();
  for (const change of all) {
    const of = byMeasure.get(change.operation.measure);
    if (of === undefined) byMeasure.set(change.operation.measure, [change]);
    else of.push(change);
  }
  const corrections = new Map<MeasureId, Correction>();
  for (const [measure, of] of byMeasure) {
    const fields = new Set<keyof EditableMeasure>();
    const followUps: FollowUp[] = [];
    for (const { operation } of standing(of)) {
      if (operation.kind === "change-measure")
        for (const field of FIELDS) if (field in operation.set) fields.add(field);
      if (operation.kind === "add-follow-up") followUps.push(operation.followUp);
    }
    if (fields.size + followUps.length > 0) corrections.set(measure, { fields, followUps });
  }
  return corrections;
}

export async function readCorrections(db: Db, district: DistrictId): Promise<Corrections> {
  const rows = await db
    .select({ id: changes.id, undoes: changes.undoes, operation: changes.operation })
    .from(changes)
    .where(and(eq(changes.districtId, district), inArray(sql<string>`${changes.operation}->>'kind'`, KINDS)))
    .orderBy(asc(changes.revision));
  return correctionsOf(
    rows.flatMap(({ operation: kept, ...row }) => {
      const operation = KeptByHand.parse(kept);
      const each = operation.kind === "change-measures" ? singleChanges(operation) : [operation];
      return each.map((one) => ({ ...row, operation: one }));
    }),
  );
}

/** Every id that a row of a plan has or has had: none of them comes to mean another row. */
export async function usedIds(db: Db, district: DistrictId, plan: PlanId): Promise<Set<string>> {
  const own = (id: string): boolean => id.startsWith(`${plan}-`);
  const held = await db.select({ id: measures.id }).from(measures).where(eq(measures.districtId, district));
  const sources = await db
    .selectDistinct({ id: rowSources.measureId })
    .from(rowSources)
    .where(eq(rowSources.districtId, district));
  const written = await db
    .selectDistinct({ id: sql<string | null>`${changes.operation}->>'measure'` })
    .from(changes)
    .where(eq(changes.districtId, district));
  const imported = await db
    .selectDistinct({ id: sql<string>`jsonb_array_elements_text(${changes.operation}->'measures')` })
    .from(changes)
    .where(and(eq(changes.districtId, district), eq(sql`${changes.operation}->>'plan'`, plan)));
  return new Set(
    [...held, ...sources, ...written, ...imported].flatMap(({ id }) => (id !== null && own(id) ? [id] : [])),
  );
}
