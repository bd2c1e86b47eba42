/** Between roles as one ticks them and grants as they are stored: a representative has one for each actor. */
import type { AccessRole } from "#data/schema/access.ts";
import type { GivenGrant, Person } from "#data/schema/account.ts";
import type { ActorId, DistrictId } from "#data/schema/ids.ts";

export interface Chosen {
  roles: readonly AccessRole[];
  /** Whom a representative speaks for. */
  actors: readonly ActorId[];
}

export function chosenIn({ grants }: Person, district: DistrictId): Chosen {
  const here = grants.filter((grant) => grant.district === district);
  return {
    roles: [...new Set(here.map(({ role }) => role))],
    actors: here.flatMap(({ actor }) => (actor === null ? [] : [actor])),
  };
}

/** Whether a representative is still without anybody to speak for. */
export const lacksActor = ({ roles, actors }: Chosen): boolean =>
  roles.includes("representative") && actors.length === 0;

export const grantsFor = ({ roles, actors }: Chosen): GivenGrant[] =>
  roles.flatMap((role): GivenGrant[] =>
    role === "representative" ? actors.map((actor) => ({ role, actor })) : [{ role, actor: null }],
  );
