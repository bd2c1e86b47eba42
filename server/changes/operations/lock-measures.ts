/** Reads several measures as they are now and holds them until the transaction ends. */
import { and, asc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { MeasureId } from "#data/schema/ids.ts";
import { type ChangeMeasures, EditableMeasure } from "#data/schema/operation.ts";
import type { Scope } from "#data/schema/shown.ts";
import type { Tx } from "#server/db/open.ts";
import { measures, responsibilities } from "#server/db/tables.ts";
import type { LockedMeasure } from "./lock-measure.ts";
import type { Locked } from "./operation-kind.ts";
import { ChangeRefused } from "./refused.ts";

export type LockedRow = Omit<LockedMeasure, "followUps">;

export interface LockedMeasures extends Locked {
  scopes: readonly Scope[];
  rows: ReadonlyMap<MeasureId, LockedRow>;
}

type Key = Pick<ChangeMeasures, "district" | "measures">;

/** The condition that finds the rows. */
export const areMeasures = ({ district, measures: ids }: Key) =>
  and(eq(measures.districtId, district), inArray(measures.id, ids));

/** @throws ChangeRefused when one of them is not there */
export async function lockMeasures(tx: Tx, key: Key): Promise<LockedMeasures> {
  const { district } = key;
  // In order, as whoever writes several of them takes them.
  const found = await tx
    .select()
    .from(measures)
    .where(areMeasures(key))
    .orderBy(asc(measures.id))
    .for("update");
  if (found.length < key.measures.length) throw new ChangeRefused("not-found");
  const concerned = await tx
    .select({ measure: responsibilities.measureId, actor: responsibilities.actorId })
    .from(responsibilities)
    .where(and(eq(responsibilities.districtId, district), inArray(responsibilities.measureId, key.measures)));
  const actorsOf = new Map<string, string[]>();
  for (const { measure, actor } of concerned)
    actorsOf.set(measure, [...(actorsOf.get(measure) ?? []), actor]);
  const rows = new Map<MeasureId, LockedRow>();
  for (const { id, version, status, record: json } of found) {
    const record = z.looseObject({}).parse(json);
    rows.set(MeasureId.parse(id), {
      version,
      record,
      fields: EditableMeasure.parse({ ...record, status }),
      scope: { district, actors: actorsOf.get(id) ?? [] },
    });
  }
  return {
    version: Math.max(...found.map(({ version }) => version)),
    scope: { district, actors: [] },
    scopes: [...rows.values()].map(({ scope }) => scope),
    rows,
  };
}
