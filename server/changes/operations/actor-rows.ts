/** The rows that name an actor, and writing whom they name. */
import { and, asc, eq, exists, inArray, or, sql } from "drizzle-orm";
import { z } from "zod";
import { ActorRow, TenantResponsibility } from "#data/schema/actor-operation.ts";
import { DistrictId, MeasureId } from "#data/schema/ids.ts";
import { MeasurePart } from "#data/schema/measure.ts";
import type { Tx } from "#server/db/open.ts";
import { followUps, measures, responsibilities } from "#server/db/tables.ts";
import type { ActorKey } from "./lock-actor.ts";
import { countPlansUp } from "./of-measure.ts";

/** The condition that finds the rows: they, a part of them or a follow-up names the actor. */
function namesActor(tx: Tx, { district, actor }: ActorKey) {
  const one = { one: sql`1` };
  const inPart = JSON.stringify([{ actors: [actor] }]);
  return or(
    exists(
      tx
        .select(one)
        .from(responsibilities)
        .where(
          and(
            eq(responsibilities.districtId, measures.districtId),
            eq(responsibilities.measureId, measures.id),
            eq(responsibilities.actorDistrictId, district),
            eq(responsibilities.actorId, actor),
          ),
        ),
    ),
    sql`${measures.record}->'parts' @> ${inPart}::jsonb`,
    exists(
      tx
        .select(one)
        .from(followUps)
        .where(
          and(
            eq(followUps.districtId, measures.districtId),
            eq(followUps.measureId, measures.id),
            sql`${followUps.record}->>'reportedBy' = ${actor}`,
          ),
        ),
    ),
  );
}

/** Holds the rows until the transaction ends, in order, as whoever writes several of them takes them. */
export async function holdActorRows(tx: Tx, key: ActorKey): Promise<void> {
  await tx
    .select({ id: measures.id })
    .from(measures)
    .where(namesActor(tx, key))
    .orderBy(asc(measures.districtId), asc(measures.id))
    .for("update");
}

const isOf = ({ district, measure }: Pick<ActorRow, "district" | "measure">) => ({
  measure: and(eq(measures.districtId, district), eq(measures.id, measure)),
  responsibility: and(eq(responsibilities.districtId, district), eq(responsibilities.measureId, measure)),
  followUp: and(eq(followUps.districtId, district), eq(followUps.measureId, measure)),
});

/** What a row says now; null where it is not there any more. */
export async function readActorRow(
  tx: Tx,
  key: Pick<ActorRow, "district" | "measure">,
  reporter: string,
): Promise<ActorRow | null> {
  const of = isOf(key);
  const [row] = await tx.select({ record: measures.record }).from(measures).where(of.measure);
  if (row === undefined) return null;
  const own = await tx
    .select()
    .from(responsibilities)
    .where(of.responsibility)
    .orderBy(asc(responsibilities.position));
  const reported = await tx
    .select({ position: followUps.position })
    .from(followUps)
    .where(and(of.followUp, sql`${followUps.record}->>'reportedBy' = ${reporter}`))
    .orderBy(asc(followUps.position));
  return ActorRow.parse({
    ...key,
    responsibilities: own.map(({ actorId: actor, actorDistrictId: tenant, role, function: duty }) =>
      TenantResponsibility.parse({ actor, tenant, role, function: duty }),
    ),
    parts: z.object({ parts: z.array(MeasurePart) }).parse(row.record).parts,
    reported: reported.map(({ position }) => position),
  });
}

/** Every row that names the actor. */
export async function readActorRows(tx: Tx, key: ActorKey): Promise<ActorRow[]> {
  const named = await tx
    .select({ district: measures.districtId, measure: measures.id })
    .from(measures)
    .where(namesActor(tx, key))
    .orderBy(asc(measures.districtId), asc(measures.id));
  const rows: ActorRow[] = [];
  for (const { district, measure } of named) {
    const one = { district: DistrictId.parse(district), measure: MeasureId.parse(measure) };
    const row = await readActorRow(tx, one, key.actor);
    if (row !== null) rows.push(row);
  }
  return rows;
}

/**
 * Writes whom the rows name; each of them, and its plan, counts up.
 *
 * @param reporter who reported the follow-ups that the rows tell of
 */
export async function writeActorRows(tx: Tx, rows: readonly ActorRow[], reporter: string): Promise<void> {
  for (const row of rows) {
    const { district: districtId, measure: measureId, parts, reported } = row;
    const of = isOf(row);
    await tx.delete(responsibilities).where(of.responsibility);
    if (row.responsibilities.length > 0)
      await tx.insert(responsibilities).values(
        row.responsibilities.map(({ actor, tenant, role, function: duty }, position) => ({
          districtId,
          measureId,
          position,
          actorDistrictId: tenant,
          actorId: actor,
          role,
          function: duty,
        })),
      );
    await tx
      .update(measures)
      .set({
        record: sql`jsonb_set(${measures.record}, '{parts}', ${JSON.stringify(parts)}::jsonb)`,
        version: sql`${measures.version} + 1`,
      })
      .where(of.measure);
    if (reported.length > 0)
      await tx
        .update(followUps)
        .set({
          record: sql`jsonb_set(${followUps.record}, '{reportedBy}', ${JSON.stringify(reporter)}::jsonb)`,
        })
        .where(and(of.followUp, inArray(followUps.position, reported)));
  }
  for (const district of [...new Set(rows.map((row) => row.district))].sort()) {
    const own = rows.filter((row) => row.district === district).map(({ measure }) => measure);
    await countPlansUp(tx, district, and(eq(measures.districtId, district), inArray(measures.id, own)));
  }
}
