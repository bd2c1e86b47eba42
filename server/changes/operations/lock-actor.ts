/** Reads the register of actors and holds it until the transaction ends: nobody writes it meanwhile. */
import { and, eq } from "drizzle-orm";
import { Actor } from "#data/schema/actor.ts";
import type { ActorId, DistrictId } from "#data/schema/ids.ts";
import type { Scope } from "#data/schema/shown.ts";
import { CITY } from "#server/db/city.ts";
import type { Tx } from "#server/db/open.ts";
import { holdRegister } from "#server/db/register.ts";
import { actors } from "#server/db/tables.ts";
import type { Locked, SubjectKind } from "./operation-kind.ts";
import { ChangeRefused } from "./refused.ts";

export interface ActorKey {
  district: DistrictId;
  actor: ActorId;
}

export interface LockedRegister extends Locked {
  /** Every actor there is. */
  register: Actor[];
}

export interface LockedActor extends LockedRegister {
  actor: Actor;
}

/** The condition that finds one actor. */
export const isActor = ({ district, actor }: ActorKey) =>
  and(eq(actors.districtId, district), eq(actors.id, actor));

/** Whose an actor is: the city's own belong to no one district. */
export const scopeOfActor = (district: DistrictId): Scope => ({
  district: district === CITY ? null : district,
  actors: [],
});

/** For an actor that is not there yet. */
export async function lockRegister(tx: Tx, { district }: ActorKey): Promise<LockedRegister> {
  await holdRegister(tx);
  const rows = await tx.select({ record: actors.record }).from(actors);
  return {
    version: 0,
    scope: scopeOfActor(district),
    register: rows.map(({ record }) => Actor.parse(record)),
  };
}

/** @throws ChangeRefused when there is no such actor */
async function lockActor(tx: Tx, key: ActorKey): Promise<LockedActor> {
  const locked = await lockRegister(tx, key);
  const [row] = await tx.select().from(actors).where(isActor(key)).for("update");
  if (row === undefined) throw new ChangeRefused("not-found");
  return { ...locked, version: row.version, actor: Actor.parse(row.record) };
}

export const ofActor: SubjectKind<ActorKey, LockedActor> = {
  lock: lockActor,
  setVersion: async (tx, key, version) => {
    await tx.update(actors).set({ version }).where(isActor(key));
  },
};
