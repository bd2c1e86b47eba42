/** Gives an account its roles in one district, and takes those away that it had there. */
import { randomUUID } from "node:crypto";
import type { GivenGrant } from "#data/schema/account.ts";
import type { Actor } from "#data/schema/actor.ts";
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import { AccountId, DistrictId } from "#data/schema/ids.ts";
import type { LogKind } from "#data/schema/log.ts";
import { type Account, lockAccount } from "#server/access/accounts/accounts.ts";
import { grantsOf, keepingAdministrator, setGrants } from "#server/access/accounts/grants.ts";
import { isDistrict } from "#server/db/is-district.ts";
import type { Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { administers } from "./list.ts";
import type { Manager } from "./manager.ts";
import { recordAct } from "./record-act.ts";

const invalid = (path: string, message: string) => new ApiFault("invalid", [{ path, message }]);

/** @throws ApiFault invalid when a representative speaks for nobody, or anybody else for somebody */
function checkGrants(given: readonly GivenGrant[], actors: readonly Actor[]): void {
  for (const [index, { role, actor }] of given.entries()) {
    const path = `grants.${index}.actor`;
    if ((role === "representative") !== (actor !== null))
      throw invalid(path, "a representative has an actor");
    if (actor !== null && !actors.some(({ id }) => id === actor)) throw invalid(path, "no such actor");
  }
}

/** The roles that an account has in a district. */
export async function grantsIn(tx: Tx, accountId: string, district: string): Promise<GivenGrant[]> {
  const own = (await grantsOf(tx, accountId)).filter((grant) => grant.district === district);
  return own.map(({ role, actor }) => ({ role, actor }));
}

/**
 * The step without its trace.
 *
 * @throws ApiFault forbidden, invalid, or conflict when nobody would be left who administers the installation
 */
export async function putGrants(
  { tx, viewer, actors }: Pick<Manager, "tx" | "viewer" | "actors">,
  accountId: string,
  district: string,
  given: readonly GivenGrant[],
): Promise<void> {
  if (!administers(viewer, district)) throw new ApiFault("forbidden");
  if (!(await isDistrict(tx, district))) throw invalid("district", "no such district");
  checkGrants(given, actors);
  const tenant = (actor: string) => actors.find(({ id }) => id === actor)?.district ?? null;
  await keepingAdministrator(tx, () => setGrants(tx, accountId, district, given, tenant, randomUUID));
}

/** @throws ApiFault as `putGrants`, or not-found */
export async function giveGrants(
  manager: Manager,
  accountId: string,
  where: string,
  given: readonly GivenGrant[],
  kind: LogKind = "grants-changed",
): Promise<AdminChangeMade> {
  const { tx } = manager;
  const found: Account | null = await lockAccount(tx, accountId);
  if (found === null) throw new ApiFault("not-found");
  const before = await grantsIn(tx, accountId, where);
  await putGrants(manager, accountId, where, given);
  const ofGrants = {
    kind: "set-grants" as const,
    account: AccountId.parse(accountId),
    district: DistrictId.parse(where),
  };
  return recordAct(manager, found, {
    operation: { ...ofGrants, grants: [...given] },
    reverse: { ...ofGrants, grants: before },
    kind,
    details: { grants: { before, after: given } },
  });
}
