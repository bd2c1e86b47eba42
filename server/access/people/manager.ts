/**
 * Who looks after accounts, and what of them.
 *
 * Who administers a district looks after roles there and nowhere else. What touches the account as a
 * whole (a new link, closing it) takes somebody who administers every district in which it has a role.
 */
import type { Viewer } from "#data/rules/permissions.ts";
import type { Actor } from "#data/schema/actor.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import { type Account, lockAccount } from "#server/access/accounts/accounts.ts";
import { grantsOf } from "#server/access/accounts/grants.ts";
import type { LogActor } from "#server/audit/index.ts";
import { CITY } from "#server/db/city.ts";
import type { Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { administers } from "./list.ts";

/** What each act is given: it is one step of a transaction, with its entry in the log. */
export interface Manager {
  tx: Tx;
  viewer: Viewer;
  actors: readonly Actor[];
  now: Date;
  /** As the log knows who does it. */
  by: LogActor;
  /** The change that is taken back; null for what is done anew. */
  undoes: ChangeId | null;
}

/**
 * The account, held until the transaction ends.
 *
 * @throws ApiFault not-found for one that the viewer does not look after, forbidden for a part of one
 */
export async function wholeAccount(
  { tx, viewer }: Pick<Manager, "tx" | "viewer">,
  id: string,
): Promise<Account> {
  const account = await lockAccount(tx, id);
  const granted = account === null ? [] : await grantsOf(tx, account.id);
  const own = granted.filter(({ district }) => administers(viewer, district));
  if (account === null || (own.length === 0 && !administers(viewer, CITY))) throw new ApiFault("not-found");
  if (own.length < granted.length) throw new ApiFault("forbidden");
  return account;
}

/** Where an account may have roles for a link of this manager's to be good; null for everywhere. */
export async function reachOf(
  { tx, viewer }: Pick<Manager, "tx" | "viewer">,
  accountId: string,
): Promise<string[] | null> {
  if (administers(viewer, CITY)) return null;
  const granted = (await grantsOf(tx, accountId)).map(({ district }) => district);
  return granted.filter((district) => administers(viewer, district));
}
