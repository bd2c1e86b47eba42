/** Takes back what has been done to an account, by the rules that hold for doing it. */
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import type { AdminReverse } from "#data/schema/admin-operation.ts";
import { type Account, lockAccount } from "#server/access/accounts/accounts.ts";
import { type AdminChange, adminChangesOf, standingOf } from "#server/administration/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { giveGrants } from "./give-grants.ts";
import { withdrawInvitation } from "./invite.ts";
import { administers } from "./list.ts";
import { type Manager, wholeAccount } from "./manager.ts";
import { mustBeVersion } from "./must-be-version.ts";
import { withdrawLink } from "./reset.ts";
import { setDisabled } from "./set-disabled.ts";

/** What takes back something that was done to an account. */
export type AccountReverse = Exclude<AdminReverse, { kind: "set-setting" }>;

export interface AccountChange extends AdminChange {
  reverse: AccountReverse;
}

/** @throws ApiFault not-found, or forbidden, unless the viewer looks after what would be changed */
async function ownAccount(manager: Omit<Manager, "undoes">, reverse: AccountReverse): Promise<Account> {
  if (reverse.kind !== "set-grants") return wholeAccount(manager, reverse.account);
  const account = await lockAccount(manager.tx, reverse.account);
  if (account === null || !administers(manager.viewer, reverse.district)) throw new ApiFault("not-found");
  return account;
}

function takeBack(manager: Manager, reverse: AccountReverse): Promise<AdminChangeMade> {
  switch (reverse.kind) {
    case "set-grants":
      return giveGrants(manager, reverse.account, reverse.district, reverse.grants);
    case "set-disabled":
      return setDisabled(manager, reverse.account, reverse.disabled);
    case "withdraw-invitation":
      return withdrawInvitation(manager, reverse.account);
    case "withdraw-link":
      return withdrawLink(manager, reverse);
  }
}

/**
 * @param basedOn the account's version that the asker has seen
 * @throws ApiFault conflict: undone already, taken up, used; changed-meanwhile: something has come since
 */
export async function undoAct(
  manager: Omit<Manager, "undoes">,
  change: AccountChange,
  basedOn: number,
): Promise<AdminChangeMade> {
  const { tx, viewer } = manager;
  const { reverse } = change;
  const account = await ownAccount(manager, reverse);
  const state = standingOf(await adminChangesOf(tx, { account: reverse.account }), change);
  if (state === "undone") throw new ApiFault("conflict", [{ path: "id", message: "undone already" }]);
  await mustBeVersion(tx, viewer, account, state === "last" ? basedOn : null);
  return takeBack({ ...manager, undoes: change.id }, reverse);
}
