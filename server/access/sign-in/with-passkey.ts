/** Signing in with a passkey: the device has made sure of its owner, so no code is asked for on top. */
import type { Context } from "hono";
import { z } from "zod";
import { accountById } from "#server/access/accounts/accounts.ts";
import { countPasskeyUse, passkeyById } from "#server/access/accounts/passkeys.ts";
import { type AccessDeps, siteOf } from "#server/access/context.ts";
import { dropCookie, giveCookie, readCookie } from "#server/access/cookies.ts";
import { authenticationOptions, finishAuthentication } from "#server/access/credentials/passkey.ts";
import { authenticationResponse } from "#server/access/credentials/passkey-shape.ts";
import { admitAttempt, type Bucket, forgive } from "#server/access/throttle.ts";
import { issueTicket, takeTicket } from "#server/access/tickets.ts";
import type { Env } from "#server/http/person.ts";
import { enter } from "./enter.ts";
import { refuse } from "./refuse.ts";

const STEP_LASTS = 5 * 60_000;

export const Challenge = z.object({ challenge: z.string() });

/** The site as passkeys know it: by its domain, and by its whole origin. */
export function siteForPasskeys(deps: AccessDeps, c: Context<Env>): { origin: string; rpId: string } {
  const origin = siteOf(deps, c);
  return { origin, rpId: new URL(origin).hostname };
}

export async function passkeyOptions(deps: AccessDeps, c: Context<Env>) {
  const options = await authenticationOptions(siteForPasskeys(deps, c));
  const step = await issueTicket(deps.db, {
    kind: "passkey-sign-in",
    accountId: null,
    data: { challenge: options.challenge },
    lasts: STEP_LASTS,
    now: deps.now(),
  });
  giveCookie(c, "step", step.token, STEP_LASTS / 1_000);
  return options;
}

/** @throws ApiFault wrong-credentials for whatever is not a known passkey's answer to this very challenge */
export async function signInWithPasskey(deps: AccessDeps, c: Context<Env>, response: unknown): Promise<void> {
  const now = deps.now();
  const address: Bucket = { kind: "address", id: c.get("origin").address };
  await admitAttempt(deps.db, [address], now);
  const step = await takeTicket(deps.db, "passkey-sign-in", readCookie(c, "step") ?? "", Challenge, now);
  const shape = authenticationResponse.safeParse(response);
  const passkey = shape.success ? await passkeyById(deps.db, shape.data.id) : null;
  const account = passkey === null ? null : await accountById(deps.db, passkey.accountId);
  if (step === null || passkey === null || account === null || account.disabledAt !== null)
    return refuse(deps, c, account, "passkey");
  const finished = await finishAuthentication({
    response,
    challenge: step.data.challenge,
    ...siteForPasskeys(deps, c),
    passkey,
  });
  if (finished === null || !(await countPasskeyUse(deps.db, passkey, finished.counter, now)))
    return refuse(deps, c, account, "passkey");
  dropCookie(c, "step");
  await forgive(deps.db, null, [address]);
  await enter(deps, c, account, "passkey");
}
