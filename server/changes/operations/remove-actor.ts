/** Takes an actor out of the register, which only undoing does: nothing may have come to refer to it. */
import { and, eq, exists, or, sql } from "drizzle-orm";
import type { RemoveActor } from "#data/schema/actor-operation.ts";
import { grants } from "#server/db/access-tables.ts";
import { efforts } from "#server/db/beside-tables.ts";
import type { Tx } from "#server/db/open.ts";
import { actors, followUps, measures, responsibilities } from "#server/db/tables.ts";
import { type ActorKey, isActor, type LockedActor, ofActor } from "./lock-actor.ts";
import type { OperationKind } from "./operation-kind.ts";
import { ChangeRefused } from "./refused.ts";

/** Whether a measure, a part of one, a follow-up, a joint effort or a role names the actor. */
async function isNamed(tx: Tx, key: ActorKey): Promise<boolean> {
  const { district, actor } = key;
  const one = { one: sql`1` };
  const takesPart = JSON.stringify([{ actor }]);
  const inPart = JSON.stringify([{ actors: [actor] }]);
  const named = await tx
    .select(one)
    .from(actors)
    .where(
      and(
        isActor(key),
        or(
          exists(
            tx
              .select(one)
              .from(responsibilities)
              .where(
                and(eq(responsibilities.actorDistrictId, district), eq(responsibilities.actorId, actor)),
              ),
          ),
          exists(tx.select(one).from(measures).where(sql`${measures.record}->'parts' @> ${inPart}::jsonb`)),
          exists(
            tx
              .select(one)
              .from(efforts)
              .where(sql`${efforts.content}->'participants' @> ${takesPart}::jsonb`),
          ),
          exists(tx.select(one).from(followUps).where(sql`${followUps.record}->>'reportedBy' = ${actor}`)),
          exists(
            tx
              .select(one)
              .from(grants)
              .where(and(eq(grants.actorDistrictId, district), eq(grants.actorId, actor))),
          ),
        ),
      ),
    );
  return named.length > 0;
}

export const removeActor: OperationKind<RemoveActor, LockedActor> = {
  ...ofActor,
  issues: () => [],
  apply: async (tx, operation, { actor, register }) => {
    const hasUnits = register.some(({ parent }) => parent === actor.id);
    if (hasUnits || (await isNamed(tx, operation))) throw new ChangeRefused("conflict");
    await tx.delete(actors).where(isActor(operation));
    const { id: _id, district: _district, ...fields } = actor;
    return { ...operation, kind: "add-actor", fields };
  },
};
