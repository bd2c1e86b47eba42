/** Adding and removing passkeys. */
import type { Context } from "hono";
import { addPasskey, passkeysOf, removePasskey } from "#server/access/accounts/passkeys.ts";
import { logAccount } from "#server/access/audit.ts";
import type { AccessDeps } from "#server/access/context.ts";
import { dropCookie, giveCookie, readCookie } from "#server/access/cookies.ts";
import { finishRegistration, registrationOptions } from "#server/access/credentials/passkey.ts";
import { Challenge, siteForPasskeys } from "#server/access/sign-in/with-passkey.ts";
import { issueTicket, takeTicket } from "#server/access/tickets.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env, SignedIn } from "#server/http/person.ts";

const STEP_LASTS = 5 * 60_000;
/** More than anybody has devices. */
const PASSKEYS = 20;

export async function newPasskeyOptions(deps: AccessDeps, c: Context<Env>, account: SignedIn) {
  const existing = await passkeysOf(deps.db, account.id);
  if (existing.length >= PASSKEYS) throw new ApiFault("conflict");
  const { rpId } = siteForPasskeys(deps, c);
  const options = await registrationOptions({ rpId, accountId: account.id, email: account.email, existing });
  const step = await issueTicket(deps.db, {
    kind: "passkey-new",
    accountId: account.id,
    data: { challenge: options.challenge },
    lasts: STEP_LASTS,
    now: deps.now(),
  });
  giveCookie(c, "step", step.token, STEP_LASTS / 1_000);
  return options;
}

/** @throws ApiFault invalid for what is not the answer to this account's challenge */
export async function saveNewPasskey(
  deps: AccessDeps,
  c: Context<Env>,
  account: SignedIn,
  { response, name }: { response: unknown; name: string },
): Promise<void> {
  const now = deps.now();
  const step = await takeTicket(deps.db, "passkey-new", readCookie(c, "step") ?? "", Challenge, now);
  dropCookie(c, "step");
  if (step === null || step.accountId !== account.id) throw new ApiFault("not-found");
  const { challenge } = step.data;
  const passkey = await finishRegistration({ response, challenge, ...siteForPasskeys(deps, c) });
  if (passkey === null) throw new ApiFault("invalid", [{ path: "response", message: "not a passkey" }]);
  await deps.db.transaction(async (tx) => {
    if (!(await addPasskey(tx, account.id, passkey, name, now))) throw new ApiFault("conflict");
    await logAccount(tx, c, { kind: "passkey-changed", account, details: { added: name } }, now);
  });
}

export async function dropPasskey(
  deps: AccessDeps,
  c: Context<Env>,
  account: SignedIn,
  id: string,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    if (!(await removePasskey(tx, account.id, id))) throw new ApiFault("not-found");
    await logAccount(tx, c, { kind: "passkey-changed", account, details: { removed: id } }, deps.now());
  });
}
