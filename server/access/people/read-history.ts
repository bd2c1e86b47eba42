/** Reads what has happened to somebody's account and roles. */
import type { Viewer } from "#data/rules/permissions.ts";
import type { AdminHistory } from "#data/schema/admin-answer.ts";
import type { AccountId } from "#data/schema/ids.ts";
import { accountById } from "#server/access/accounts/accounts.ts";
import { grantsOf } from "#server/access/accounts/grants.ts";
import { takenUp } from "#server/access/accounts/taken-up.ts";
import { ticketsOf } from "#server/access/tickets.ts";
import { adminChangesOf } from "#server/administration/index.ts";
import { CITY } from "#server/db/city.ts";
import type { Db } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { administers } from "./list.ts";
import { personHistory } from "./person-history.ts";

/** @throws ApiFault not-found for an account that the viewer does not look after */
export async function readHistory(db: Db, viewer: Viewer, id: AccountId): Promise<AdminHistory> {
  const account = await accountById(db, id);
  const granted = (await grantsOf(db, id)).map(({ district }) => administers(viewer, district));
  if (account === null || !(granted.includes(true) || administers(viewer, CITY)))
    throw new ApiFault("not-found");
  const state = {
    isWhole: !granted.includes(false),
    isTakenUp: (await takenUp(db, id)).size > 0,
    links: await ticketsOf(db, id),
  };
  const items = personHistory(await adminChangesOf(db, { account: id }), viewer, state);
  return { items, version: account.version };
}
