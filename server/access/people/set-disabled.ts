/** Closes an account, or opens it again; closing ends its sessions at once. */
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import { AccountId } from "#data/schema/ids.ts";
import { changeAccount } from "#server/access/accounts/accounts.ts";
import { keepingAdministrator } from "#server/access/accounts/grants.ts";
import { endSessionsOf } from "#server/access/sessions.ts";
import { type Manager, wholeAccount } from "./manager.ts";
import { recordAct } from "./record-act.ts";

/** @throws ApiFault conflict when nobody would be left who administers the installation */
export async function setDisabled(
  manager: Manager,
  id: string,
  isDisabled: boolean,
): Promise<AdminChangeMade> {
  const { tx, now } = manager;
  const account = await wholeAccount(manager, id);
  const wasDisabled = account.disabledAt !== null;
  await keepingAdministrator(tx, () =>
    changeAccount(tx, id, { disabledAt: isDisabled ? now.toISOString() : null }),
  );
  if (isDisabled) await endSessionsOf(tx, id);
  const ofState = { kind: "set-disabled" as const, account: AccountId.parse(id) };
  return recordAct(manager, account, {
    operation: { ...ofState, disabled: isDisabled },
    reverse: { ...ofState, disabled: wasDisabled },
    kind: "account-disabled",
    details: { disabled: { before: wasDisabled, after: isDisabled } },
  });
}
