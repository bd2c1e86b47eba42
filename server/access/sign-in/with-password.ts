/** Signing in with e-mail address and password, and with a code where the account asks for one. */
import type { Context } from "hono";
import { z } from "zod";
import {
  accountByEmail,
  accountById,
  changeAccount,
  emailKey,
  takeTotpStep,
} from "#server/access/accounts/accounts.ts";
import { spendRecoveryCode } from "#server/access/accounts/recovery.ts";
import type { AccessDeps } from "#server/access/context.ts";
import { dropCookie, giveCookie, readCookie } from "#server/access/cookies.ts";
import { hashPassword, needsRehash, verifyPassword } from "#server/access/credentials/password.ts";
import { unseal } from "#server/access/credentials/seal.ts";
import { tokenHash } from "#server/access/credentials/token.ts";
import { checkTotp } from "#server/access/credentials/totp.ts";
import { admitAttempt, type Bucket, forgive } from "#server/access/throttle.ts";
import { issueTicket, lookAtTicket, takeTicket } from "#server/access/tickets.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { enter, knownDevice } from "./enter.ts";
import { refuse } from "./refuse.ts";

/** Time enough to find the telephone. */
const STEP_LASTS = 10 * 60_000;

/** The buckets that an attempt counts in; unknown accounts have theirs too, so that nothing tells them apart. */
async function bucketsOf(
  deps: AccessDeps,
  c: Context<Env>,
  email: string,
  accountId: string | null,
): Promise<{ own: Bucket; shared: Bucket[] }> {
  const device = accountId === null ? null : await knownDevice(deps, c, accountId);
  if (device !== null) return { own: { kind: "device", id: tokenHash(device) }, shared: [] };
  return {
    own: { kind: "account", id: tokenHash(emailKey(email)) },
    shared: [{ kind: "address", id: c.get("origin").address }],
  };
}

/** @throws ApiFault wrong-credentials, or too-many-requests after too many of them */
export async function signInWithPassword(
  deps: AccessDeps,
  c: Context<Env>,
  { email, password }: { email: string; password: string },
): Promise<"signed-in" | "second-factor"> {
  const account = await accountByEmail(deps.db, email);
  const { own, shared } = await bucketsOf(deps, c, email, account?.id ?? null);
  await admitAttempt(deps.db, [own, ...shared], deps.now());
  const isRight = await verifyPassword(account?.passwordHash ?? null, password);
  if (!isRight || account === null || account.disabledAt !== null)
    return refuse(deps, c, account, "password");
  if (account.passwordHash !== null && needsRehash(account.passwordHash)) {
    await changeAccount(deps.db, account.id, { passwordHash: await hashPassword(password) });
  }
  if (account.totpSecret !== null) {
    const step = await issueTicket(deps.db, {
      kind: "second-factor",
      accountId: account.id,
      data: {},
      lasts: STEP_LASTS,
      now: deps.now(),
    });
    giveCookie(c, "step", step.token, STEP_LASTS / 1_000);
    // The account's own count stays until the code is right, too: it is what guessing codes is held by.
    await forgive(deps.db, null, shared);
    return "second-factor";
  }
  await forgive(deps.db, own, shared);
  await enter(deps, c, account, "password");
  return "signed-in";
}

/**
 * The second step: a code of the authenticator, or a recovery code.
 *
 * @throws ApiFault signed-out when the first step is too long ago or was somebody else's
 */
export async function signInWithCode(deps: AccessDeps, c: Context<Env>, code: string): Promise<void> {
  const now = deps.now();
  const token = readCookie(c, "step") ?? "";
  const step = await lookAtTicket(deps.db, "second-factor", token, z.object({}), now);
  const account = step?.accountId ? await accountById(deps.db, step.accountId) : null;
  if (account === null || account.totpSecret === null) throw new ApiFault("signed-out");
  const { own, shared } = await bucketsOf(deps, c, account.email, account.id);
  await admitAttempt(deps.db, [own, ...shared], now);
  const secret = await unseal(deps.key, "totp", account.totpSecret);
  const taken = secret === null ? null : checkTotp(secret, code, now, account.totpLastStep);
  const isCode = taken !== null && (await takeTotpStep(deps.db, account.id, taken));
  const isRecovery = !isCode && (await spendRecoveryCode(deps.db, account.id, code));
  if (!isCode && !isRecovery) return refuse(deps, c, account, "code");
  // Of two who come with the same step, one enters.
  if ((await takeTicket(deps.db, "second-factor", token, z.object({}), now)) === null) {
    throw new ApiFault("signed-out");
  }
  dropCookie(c, "step");
  await forgive(deps.db, own, shared);
  await enter(deps, c, account, isCode ? "totp" : "recovery-code");
}
