/** Turning the authenticator's code on and off. */
import type { Context } from "hono";
import { z } from "zod";
import { accountById, changeAccount } from "#server/access/accounts/accounts.ts";
import { dropRecoveryCodes, renewRecoveryCodes } from "#server/access/accounts/recovery.ts";
import { logAccount } from "#server/access/audit.ts";
import type { AccessDeps } from "#server/access/context.ts";
import { giveCookie, readCookie } from "#server/access/cookies.ts";
import { seal, unseal } from "#server/access/credentials/seal.ts";
import { checkTotp, newTotpSecret, totpUri } from "#server/access/credentials/totp.ts";
import { beginAnew } from "#server/access/sign-in/enter.ts";
import { issueTicket, lookAtTicket, takeTicket } from "#server/access/tickets.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env, SignedIn } from "#server/http/person.ts";

const STEP_LASTS = 15 * 60_000;
const Sealed = z.object({ secret: z.string() });

/** A new secret, which counts only once a code of it has come back. */
export async function beginTotp(
  deps: AccessDeps,
  c: Context<Env>,
  account: SignedIn,
): Promise<{ secret: string; uri: string }> {
  const secret = newTotpSecret();
  const step = await issueTicket(deps.db, {
    kind: "totp-new",
    accountId: account.id,
    data: { secret: await seal(deps.key, "totp", secret) },
    lasts: STEP_LASTS,
    now: deps.now(),
  });
  giveCookie(c, "step", step.token, STEP_LASTS / 1_000);
  return { secret, uri: totpUri(secret, account.email) };
}

/** @returns the recovery codes, shown once; @throws ApiFault invalid for a wrong code */
export async function finishTotp(
  deps: AccessDeps,
  c: Context<Env>,
  account: SignedIn,
  code: string,
): Promise<string[]> {
  const now = deps.now();
  const token = readCookie(c, "step") ?? "";
  const begun = await lookAtTicket(deps.db, "totp-new", token, Sealed, now);
  if (begun === null || begun.accountId !== account.id) throw new ApiFault("not-found");
  const secret = await unseal(deps.key, "totp", begun.data.secret);
  const step = secret === null ? null : checkTotp(secret, code, now, null);
  if (step === null) throw new ApiFault("invalid", [{ path: "code", message: "wrong-code" }]);
  const codes = await deps.db.transaction(async (tx) => {
    if ((await takeTicket(tx, "totp-new", token, Sealed, now)) === null) throw new ApiFault("not-found");
    await changeAccount(tx, account.id, { totpSecret: begun.data.secret, totpLastStep: step });
    await beginAnew(deps, c, tx, account.id);
    await logAccount(tx, c, { kind: "second-factor-changed", account, details: { totp: "on" } }, now);
    return renewRecoveryCodes(tx, account.id);
  });
  deps.onRightsChanged(account.id);
  return codes;
}

export async function dropTotp(deps: AccessDeps, c: Context<Env>, account: SignedIn): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await changeAccount(tx, account.id, { totpSecret: null, totpLastStep: null });
    await dropRecoveryCodes(tx, account.id);
    await logAccount(tx, c, { kind: "second-factor-changed", account, details: { totp: "off" } }, deps.now());
  });
}

/** @throws ApiFault conflict where there is no second factor to recover from the loss of */
export async function newCodes(deps: AccessDeps, c: Context<Env>, account: SignedIn): Promise<string[]> {
  if ((await accountById(deps.db, account.id))?.totpSecret == null) throw new ApiFault("conflict");
  return deps.db.transaction(async (tx) => {
    const details = { recoveryCodes: "new" };
    await logAccount(tx, c, { kind: "second-factor-changed", account, details }, deps.now());
    return renewRecoveryCodes(tx, account.id);
  });
}
