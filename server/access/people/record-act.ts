/** What has been done to an account, written down with what takes it back and its entry in the log. */
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import type { AdminOperation, AdminReverse } from "#data/schema/admin-operation.ts";
import type { LogKind } from "#data/schema/log.ts";
import { type Account, accountById } from "#server/access/accounts/accounts.ts";
import { recordAdminChange } from "#server/administration/index.ts";
import type { Manager } from "./manager.ts";

interface Act {
  operation: AdminOperation;
  /** Null where nothing takes it back. */
  reverse: AdminReverse | null;
  /** As the log calls it, where it is not an undo. */
  kind: LogKind;
  details: Record<string, unknown>;
}

/** To be called when it is done: it answers the version that the account has by then. */
export async function recordAct(
  { tx, by, now, undoes }: Manager,
  { id, email }: Pick<Account, "id" | "email">,
  { operation, reverse, kind, details }: Act,
): Promise<AdminChangeMade> {
  const told = {
    // That an invitation is withdrawn is told as such, however it came to be.
    kind: undoes === null || operation.kind === "withdraw-invitation" ? kind : "account-undone",
    subject: `account ${email}`,
    details,
  };
  const change = await recordAdminChange(tx, { by, now, operation, reverse, undoes, told });
  return { change, version: (await accountById(tx, id))?.version ?? null };
}
