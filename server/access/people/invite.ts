/** Invites somebody, and takes an invitation back that has not been taken up. */
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { GivenGrant } from "#data/schema/account.ts";
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import { AccountId, DistrictId } from "#data/schema/ids.ts";
import { accountByEmail, addAccount } from "#server/access/accounts/accounts.ts";
import { grantsOf } from "#server/access/accounts/grants.ts";
import { takenUp } from "#server/access/accounts/taken-up.ts";
import { issueWelcome } from "#server/access/sign-in/welcome.ts";
import { accounts } from "#server/db/access-tables.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { giveGrants, grantsIn, putGrants } from "./give-grants.ts";
import { type Manager, reachOf, wholeAccount } from "./manager.ts";
import { recordAct } from "./record-act.ts";

export interface Invitation {
  email: string;
  name: string;
  district: string;
  grants: GivenGrant[];
}

export interface Link {
  token: string;
  expiresAt: string;
}

export interface Invited {
  /** Whose account it is about. */
  account: string;
  /** Null for somebody who had an account. */
  link: Link | null;
  made: AdminChangeMade;
}

/** Roles, each once. */
const together = (...all: readonly GivenGrant[]): GivenGrant[] => [
  ...new Map(all.map((grant) => [`${grant.role} ${grant.actor}`, grant])).values(),
];

/** An account that exists is given the roles on top of its own; for a new one there is a link besides. */
export async function invite(
  manager: Manager,
  { email, name, district, grants }: Invitation,
): Promise<Invited> {
  const { tx, now } = manager;
  const known = await accountByEmail(tx, email);
  if (known !== null) {
    const all = together(...(await grantsIn(tx, known.id, district)), ...grants);
    const made = await giveGrants(manager, known.id, district, all, "account-invited");
    return { account: known.id, link: null, made };
  }
  const account = await addAccount(tx, { id: randomUUID(), email, name, now });
  const given = together(...grants);
  await putGrants(manager, account.id, district, given);
  const within = await reachOf(manager, account.id);
  const link = await issueWelcome(tx, "invitation", account.id, now, { within });
  const id = AccountId.parse(account.id);
  const made = await recordAct(manager, account, {
    operation: { kind: "invite", account: id, district: DistrictId.parse(district), grants: given },
    reverse: { kind: "withdraw-invitation", account: id },
    kind: "account-invited",
    details: { grants: { before: [], after: given } },
  });
  return { account: account.id, link, made };
}

/**
 * The account goes, with its roles and its link: to come all the same, the person is invited anew.
 *
 * @throws ApiFault conflict when somebody has taken it up
 */
export async function withdrawInvitation(manager: Manager, id: AccountId): Promise<AdminChangeMade> {
  const { tx } = manager;
  const account = await wholeAccount(manager, id);
  if ((await takenUp(tx, id)).size > 0) throw new ApiFault("conflict", [{ path: "id", message: "taken up" }]);
  const before = await grantsOf(tx, id);
  await tx.delete(accounts).where(eq(accounts.id, id));
  return recordAct(manager, account, {
    operation: { kind: "withdraw-invitation", account: id },
    reverse: null,
    kind: "invitation-withdrawn",
    details: { grants: { before, after: [] } },
  });
}
