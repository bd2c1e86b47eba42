/** A new one-time link for somebody who has lost the way in, and taking back one that has not been used. */
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import { AccountId } from "#data/schema/ids.ts";
import { tokenHash } from "#server/access/credentials/token.ts";
import { issueWelcome } from "#server/access/sign-in/welcome.ts";
import { dropTicket } from "#server/access/tickets.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Link } from "./invite.ts";
import { type Manager, reachOf, wholeAccount } from "./manager.ts";
import { recordAct } from "./record-act.ts";

/** A link to choose a new password; with `secondFactor` it also takes the lost one away. */
export async function reset(
  manager: Manager,
  id: string,
  secondFactor: boolean,
): Promise<Link & { made: AdminChangeMade }> {
  const account = await wholeAccount(manager, id);
  // Somebody who has never signed in gets the invitation anew.
  const kind = account.passwordHash === null ? "invitation" : "reset";
  const within = await reachOf(manager, id);
  const link = await issueWelcome(manager.tx, kind, id, manager.now, { secondFactor, within });
  const ofLink = { account: AccountId.parse(id), link: tokenHash(link.token) };
  const made = await recordAct(manager, account, {
    operation: { kind: "make-link", ...ofLink, secondFactor },
    reverse: { kind: "withdraw-link", ...ofLink },
    kind: "account-reset",
    details: { secondFactor },
  });
  return { ...link, made };
}

/**
 * @param link its token's hash
 * @throws ApiFault conflict when it has been used, or is good no longer
 */
export async function withdrawLink(
  manager: Manager,
  { account: id, link }: { account: AccountId; link: string },
): Promise<AdminChangeMade> {
  const account = await wholeAccount(manager, id);
  if (!(await dropTicket(manager.tx, id, link)))
    throw new ApiFault("conflict", [{ path: "id", message: "link used" }]);
  return recordAct(manager, account, {
    operation: { kind: "withdraw-link", account: id, link },
    reverse: null,
    kind: "account-reset",
    details: { link: { before: "made", after: null } },
  });
}
