/** Reads a measure as it is now and holds it until the transaction ends: nobody writes it meanwhile. */
import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import { FollowUp } from "#data/schema/follow-up.ts";
import type { DistrictId, MeasureId } from "#data/schema/ids.ts";
import { EditableMeasure } from "#data/schema/operation.ts";
import type { Scope } from "#data/schema/shown.ts";
import type { Tx } from "#server/db/open.ts";
import { followUps, measures, responsibilities } from "#server/db/tables.ts";
import { ChangeRefused } from "./refused.ts";

export interface MeasureKey {
  district: DistrictId;
  measure: MeasureId;
}

export interface LockedMeasure {
  version: number;
  /** The row's JSON, whole. */
  record: Record<string, unknown>;
  fields: EditableMeasure;
  followUps: FollowUp[];
  scope: Scope;
}

/** The condition that finds one measure. */
export const isMeasure = ({ district, measure }: MeasureKey) =>
  and(eq(measures.districtId, district), eq(measures.id, measure));

/** @throws ChangeRefused when there is no such measure */
export async function lockMeasure(tx: Tx, key: MeasureKey): Promise<LockedMeasure> {
  const { district, measure } = key;
  const [row] = await tx.select().from(measures).where(isMeasure(key)).for("update");
  if (row === undefined) throw new ChangeRefused("not-found");
  const record = z.looseObject({}).parse(row.record);
  const actors = await tx
    .select({ id: responsibilities.actorId })
    .from(responsibilities)
    .where(and(eq(responsibilities.districtId, district), eq(responsibilities.measureId, measure)));
  const notes = await tx
    .select({ record: followUps.record })
    .from(followUps)
    .where(and(eq(followUps.districtId, district), eq(followUps.measureId, measure)))
    .orderBy(asc(followUps.position));
  return {
    version: row.version,
    record,
    fields: EditableMeasure.parse({ ...record, status: row.status }),
    followUps: notes.map((note) => FollowUp.parse(note.record)),
    scope: { district, actors: actors.map(({ id }) => id) },
  };
}
