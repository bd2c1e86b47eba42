/**
 * Inviting people, giving roles, and taking them back.
 *
 * Who administers a district looks after roles there and nowhere else. What touches the account as a
 * whole (a reset, closing it) takes somebody who administers every district in which it has a role.
 * Each function is one step of a transaction whose log entry its caller writes.
 */
import { randomUUID } from "node:crypto";
import type { Viewer } from "#data/rules/permissions.ts";
import type { GivenGrant } from "#data/schema/account.ts";
import type { Actor } from "#data/schema/actor.ts";
import {
  type Account,
  accountByEmail,
  addAccount,
  changeAccount,
  lockAccount,
} from "#server/access/accounts/accounts.ts";
import { grantsOf, keepingAdministrator, setGrants } from "#server/access/accounts/grants.ts";
import { endSessionsOf } from "#server/access/sessions.ts";
import { issueWelcome } from "#server/access/sign-in/welcome.ts";
import { CITY } from "#server/db/city.ts";
import { isDistrict } from "#server/db/is-district.ts";
import type { Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { administers } from "./list.ts";

export interface Manager {
  tx: Tx;
  viewer: Viewer;
  actors: readonly Actor[];
  now: Date;
}

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

/** @throws ApiFault forbidden, invalid, or conflict when nobody would be left who administers the installation */
export async function giveGrants(
  { tx, viewer, actors }: Manager,
  accountId: string,
  district: string,
  given: readonly GivenGrant[],
): Promise<void> {
  if (!administers(viewer, district)) throw new ApiFault("forbidden");
  if (!(await isDistrict(tx, district))) throw invalid("district", "no such district");
  checkGrants(given, actors);
  const tenant = (actor: string) => actors.find(({ id }) => id === actor)?.district ?? null;
  await lockAccount(tx, accountId);
  await keepingAdministrator(tx, () => setGrants(tx, accountId, district, given, tenant, randomUUID));
}

/** The roles that an account has in a district, and those that come on top, each once. */
async function withOwn(
  tx: Tx,
  accountId: string,
  district: string,
  more: readonly GivenGrant[],
): Promise<GivenGrant[]> {
  const own = (await grantsOf(tx, accountId)).filter((grant) => grant.district === district);
  const all = [...own, ...more].map(({ role, actor }) => ({ role, actor }));
  return [...new Map(all.map((grant) => [`${grant.role} ${grant.actor}`, grant])).values()];
}

/** Where an account may have roles for a link of this manager's to be good; null for everywhere. */
async function reachOf({ tx, viewer }: Manager, accountId: string): Promise<string[] | null> {
  if (administers(viewer, CITY)) return null;
  const granted = (await grantsOf(tx, accountId)).map(({ district }) => district);
  return granted.filter((district) => administers(viewer, district));
}

/** An account that exists is given the roles on top of its own; for a new one there is a link besides. */
export async function invite(
  manager: Manager,
  { email, name, district, grants }: { email: string; name: string; district: string; grants: GivenGrant[] },
): Promise<{ account: Account; link: { token: string; expiresAt: string } | null }> {
  const { tx, now } = manager;
  const known = await accountByEmail(tx, email);
  const account = known ?? (await addAccount(tx, { id: randomUUID(), email, name, now }));
  await giveGrants(manager, account.id, district, await withOwn(tx, account.id, district, grants));
  if (known !== null) return { account, link: null };
  const within = await reachOf(manager, account.id);
  return { account, link: await issueWelcome(tx, "invitation", account.id, now, { within }) };
}

/** @throws ApiFault not-found for an account that the viewer does not look after, forbidden for a part of one */
export async function wholeAccount({ tx, viewer }: Manager, id: string): Promise<Account> {
  const account = await lockAccount(tx, id);
  const granted = account === null ? [] : await grantsOf(tx, account.id);
  const own = granted.filter(({ district }) => administers(viewer, district));
  if (account === null || (own.length === 0 && !administers(viewer, CITY))) throw new ApiFault("not-found");
  if (own.length < granted.length) throw new ApiFault("forbidden");
  return account;
}

/** A link to choose a new password; with `secondFactor` it also takes the lost one away. */
export async function reset(
  manager: Manager,
  id: string,
  secondFactor: boolean,
): Promise<{ account: Account; link: { token: string; expiresAt: string } }> {
  const account = await wholeAccount(manager, id);
  // Somebody who has never signed in gets the invitation anew.
  const kind = account.passwordHash === null ? "invitation" : "reset";
  const within = await reachOf(manager, id);
  const link = await issueWelcome(manager.tx, kind, id, manager.now, { secondFactor, within });
  return { account, link };
}

/** Closes an account, or opens it again; closing ends its sessions at once. */
export async function setDisabled(manager: Manager, id: string, isDisabled: boolean): Promise<Account> {
  const { tx, now } = manager;
  const account = await wholeAccount(manager, id);
  await keepingAdministrator(tx, () =>
    changeAccount(tx, id, { disabledAt: isDisabled ? now.toISOString() : null }),
  );
  if (isDisabled) await endSessionsOf(tx, id);
  return account;
}
