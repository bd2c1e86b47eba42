/** Reads two actors of which one takes over from the other, and holds them, their rows and their efforts until the transaction ends. */
import { and, eq } from "drizzle-orm";
import { Actor } from "#data/schema/actor.ts";
import type { MergeActors, UnmergeActors } from "#data/schema/actor-operation.ts";
import { grants } from "#server/db/access-tables.ts";
import type { Tx } from "#server/db/open.ts";
import { holdRegister } from "#server/db/register.ts";
import { actors } from "#server/db/tables.ts";
import { holdActorRows } from "./actor-rows.ts";
import { type LockedRegister, scopeOfActor } from "./lock-actor.ts";
import { holdEfforts } from "./move-efforts.ts";
import { ChangeRefused } from "./refused.ts";

export interface LockedMerge extends LockedRegister {
  /** Null where it is gone. */
  actor: Actor | null;
  into: Actor;
  /** Whether somebody speaks for the one that goes. */
  isRepresented: boolean;
}

/** @throws ChangeRefused when the one that stays is not there */
export async function lockMerge(tx: Tx, operation: MergeActors | UnmergeActors): Promise<LockedMerge> {
  const { actor, district, into, intoDistrict } = operation;
  // Rows and efforts before actors, as whoever takes in a plan or writes an effort takes them.
  await holdActorRows(tx, { actor, district });
  await holdActorRows(tx, { actor: into, district: intoDistrict });
  await holdEfforts(tx, operation);
  await holdRegister(tx);
  const rows = await tx.select().from(actors).orderBy(actors.districtId, actors.id).for("update");
  const register = rows.map(({ record }) => Actor.parse(record));
  const stays = register.find((one) => one.id === into && one.district === intoDistrict);
  if (stays === undefined) throw new ChangeRefused("not-found");
  const own = rows.find((row) => row.id === actor && row.districtId === district);
  const spoken = await tx
    .select({ id: grants.id })
    .from(grants)
    .where(and(eq(grants.actorDistrictId, district), eq(grants.actorId, actor)));
  return {
    version: own?.version ?? 0,
    scope: scopeOfActor(district),
    scopes: [scopeOfActor(district), scopeOfActor(intoDistrict)],
    register,
    actor: own === undefined ? null : Actor.parse(own.record),
    into: stays,
    isRepresented: spoken.length > 0,
  };
}
