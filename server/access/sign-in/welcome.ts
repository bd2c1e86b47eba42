/** One-time links: the first administrator's, an invitation, a reset. Whoever has one chooses a password. */
import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import {
  type Account,
  accountById,
  addAccount,
  changeAccount,
  lockAccount,
} from "#server/access/accounts/accounts.ts";
import { hasAdministrator, holdAdministrators, setGrants } from "#server/access/accounts/grants.ts";
import { dropIdentities } from "#server/access/accounts/identities.ts";
import { dropPasskeys } from "#server/access/accounts/passkeys.ts";
import { dropRecoveryCodes } from "#server/access/accounts/recovery.ts";
import { logAccount } from "#server/access/audit.ts";
import type { AccessDeps } from "#server/access/context.ts";
import { judgePassword } from "#server/access/credentials/judge-password.ts";
import { hashPassword } from "#server/access/credentials/password.ts";
import { endSessionsOf } from "#server/access/sessions.ts";
import {
  issueTicket,
  lookAtTicket,
  revokeTickets,
  type TicketKind,
  takeTicket,
} from "#server/access/tickets.ts";
import { CITY } from "#server/db/city.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { enter } from "./enter.ts";
import { isWithin, LinkData, revokeLinks } from "./links.ts";

const DAY = 24 * 3_600_000;
const KINDS = ["first-administrator", "invitation", "reset"] as const satisfies readonly TicketKind[];
export type WelcomeKind = (typeof KINDS)[number];

const LASTS: Readonly<Record<WelcomeKind, number>> = {
  "first-administrator": DAY,
  invitation: 14 * DAY,
  reset: DAY,
};

/** The token stands after the `#`, which browsers keep to themselves: it reaches no server's log. */
export const welcomeUrl = (site: string, token: string): string => `${site}/valkommen#${token}`;

/** A new link; those of the same kind that were given out before no longer work. */
export async function issueWelcome(
  db: Db | Tx,
  kind: WelcomeKind,
  accountId: string | null,
  now: Date,
  data: Partial<LinkData> = {},
): Promise<{ token: string; expiresAt: string }> {
  await revokeTickets(db, kind, accountId);
  return issueTicket(db, { kind, accountId, data, lasts: LASTS[kind], now });
}

interface Found {
  kind: WelcomeKind;
  account: Account | null;
}

/** What a link is for, without using it up; null for one that is not good. */
export async function lookAtWelcome({ db, now }: AccessDeps, token: string): Promise<Found | null> {
  for (const kind of KINDS) {
    const ticket = await lookAtTicket(db, kind, token, LinkData, now());
    if (ticket === null) continue;
    const account = ticket.accountId === null ? null : await accountById(db, ticket.accountId);
    if (account !== null && !(await isWithin(db, account.id, ticket.data))) continue;
    if (kind === "first-administrator" ? account === null : account !== null && account.disabledAt === null) {
      return { kind, account };
    }
  }
  return null;
}

const invalid = (path: string, message: string) => new ApiFault("invalid", [{ path, message }]);

/** @throws ApiFault invalid when a password is not good enough; the message is the fault's name */
export function mustBeGood(path: string, password: string, about: readonly string[]): void {
  const fault = judgePassword(password, about);
  if (fault !== null) throw invalid(path, fault);
}

interface Answer {
  token: string;
  password: string;
  name?: string | undefined;
  email?: string | undefined;
}

async function makeFirst(tx: Tx, c: Context<Env>, { email, name }: Answer, now: Date): Promise<Account> {
  if (email === undefined) throw invalid("email", "missing");
  if (name === undefined) throw invalid("name", "missing");
  await holdAdministrators(tx);
  if (await hasAdministrator(tx)) throw new ApiFault("signed-out");
  const account = await addAccount(tx, { id: randomUUID(), email, name, now });
  const given = [{ role: "administrator" as const, actor: null }];
  await setGrants(tx, account.id, CITY, given, () => null, randomUUID);
  const details = { grants: { before: [], after: given } };
  await logAccount(tx, c, { kind: "grants-changed", account, by: account, details }, now);
  return account;
}

/**
 * Uses a link up: sets the password, and signs in.
 *
 * @throws ApiFault signed-out for a link that is not good (any more), invalid field by field
 */
export async function acceptWelcome(deps: AccessDeps, c: Context<Env>, answer: Answer): Promise<void> {
  const now = deps.now();
  const found = await lookAtWelcome(deps, answer.token);
  if (found === null) throw new ApiFault("signed-out");
  const { email, name } = { ...found.account, ...(found.account === null ? answer : {}) };
  mustBeGood("password", answer.password, [email ?? "", name ?? ""]);
  const passwordHash = await hashPassword(answer.password);
  const account = await deps.db.transaction(async (tx) => {
    // The account first, as whoever takes the invitation back does.
    if (found.account !== null) await lockAccount(tx, found.account.id);
    const ticket = await takeTicket(tx, found.kind, answer.token, LinkData, now);
    const isGood =
      ticket !== null && (found.account === null || (await isWithin(tx, found.account.id, ticket.data)));
    if (!isGood) throw new ApiFault("signed-out");
    const one = found.account ?? (await makeFirst(tx, c, answer, now));
    await revokeLinks(tx, one.id);
    const isLost = ticket.data.secondFactor;
    await changeAccount(tx, one.id, { passwordHash, ...(isLost ? { totpSecret: null } : {}) });
    // What was lost with the telephone lets nobody in any more.
    if (isLost) await dropRecoveryCodes(tx, one.id);
    if (isLost) await dropPasskeys(tx, one.id);
    if (found.kind === "reset") await dropIdentities(tx, one.id);
    await endSessionsOf(tx, one.id);
    await logAccount(
      tx,
      c,
      { kind: "password-changed", account: one, by: one, details: { by: found.kind } },
      now,
    );
    return one;
  });
  deps.onRightsChanged(account.id);
  // It may have been the first administrator, by whatever link.
  deps.onRightsChanged("demo");
  // With a second factor still in place, a link alone does not let anybody in.
  const fresh = await accountById(deps.db, account.id);
  if (fresh !== null && fresh.totpSecret === null) await enter(deps, c, fresh, "link");
}
