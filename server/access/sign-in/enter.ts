/** The last step of every way in: a fresh session for an account that may have one. */
import type { Context } from "hono";
import { z } from "zod";
import type { Account } from "#server/access/accounts/accounts.ts";
import { logAccount } from "#server/access/audit.ts";
import { type AccessDeps, agentOf } from "#server/access/context.ts";
import { giveCookie, readCookie } from "#server/access/cookies.ts";
import { COOKIE_LASTS, endSessionsOf, startSession } from "#server/access/sessions.ts";
import { issueTicket, lookAtTicket } from "#server/access/tickets.ts";
import type { Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";

const YEAR = 365 * 24 * 3_600;

export type Way = "password" | "totp" | "recovery-code" | "passkey" | "provider" | "link";

/** Whether this device has signed in to the account before; its failures then count for itself. */
export async function knownDevice(
  { db, now }: Pick<AccessDeps, "db" | "now">,
  c: Context<Env>,
  accountId: string,
): Promise<string | null> {
  const token = readCookie(c, "device");
  if (token === null) return null;
  const device = await lookAtTicket(db, "device", token, z.object({}), now());
  return device?.accountId === accountId ? token : null;
}

/**
 * Ends every session of an account and begins a new one for the one who asks: after a change of what
 * guards the account, no token from before is good, not even one's own.
 */
export async function beginAnew(deps: AccessDeps, c: Context<Env>, tx: Tx, accountId: string): Promise<void> {
  await endSessionsOf(tx, accountId);
  const fresh = { origin: c.get("origin"), agent: agentOf(c), now: deps.now() };
  giveCookie(c, "session", await startSession(tx, accountId, fresh), COOKIE_LASTS);
}

/** @throws ApiFault wrong-credentials for an account that has been disabled: nothing tells it from any other */
export async function enter(
  deps: AccessDeps,
  c: Context<Env>,
  account: Pick<Account, "id" | "email" | "name" | "disabledAt">,
  way: Way,
): Promise<void> {
  if (account.disabledAt !== null) throw new ApiFault("wrong-credentials");
  const now = deps.now();
  const { id, email, name } = account;
  const token = await deps.db.transaction(async (tx) => {
    await logAccount(
      tx,
      c,
      { kind: "sign-in", account: { id, email }, by: { id, name }, details: { way } },
      now,
    );
    return startSession(tx, id, { origin: c.get("origin"), agent: agentOf(c), now });
  });
  giveCookie(c, "session", token, COOKIE_LASTS);
  if ((await knownDevice(deps, c, id)) === null) {
    const device = await issueTicket(deps.db, {
      kind: "device",
      accountId: id,
      data: {},
      lasts: YEAR * 1_000,
      now,
    });
    giveCookie(c, "device", device.token, YEAR);
  }
}
