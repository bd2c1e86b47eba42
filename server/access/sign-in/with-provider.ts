/** Signing in with the organisation's own accounts: there and back through the browser. */
import type { Context } from "hono";
import { z } from "zod";
import { Email, ReturnPath } from "#data/schema/account.ts";
import { type Account, accountByEmail, accountById } from "#server/access/accounts/accounts.ts";
import { accountIdOf, addIdentity, hasIdentityAt } from "#server/access/accounts/identities.ts";
import { type AccessDeps, siteOf } from "#server/access/context.ts";
import { dropCookie, giveCookie, readCookie } from "#server/access/cookies.ts";
import type { OidcPerson } from "#server/access/credentials/oidc-flow.ts";
import { issueTicket, takeTicket } from "#server/access/tickets.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { enter } from "./enter.ts";
import type { Provider } from "./provider.ts";
import { logFailure } from "./refuse.ts";

const STEP_LASTS = 10 * 60_000;

/** Where the provider sends people back to. */
export const callbackUrl = (deps: Pick<AccessDeps, "publicUrl">, c: Context<Env>): string =>
  `${siteOf(deps, c)}/api/sign-in/callback`;

const Journey = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  returnTo: ReturnPath,
});

/** Where to send the browser. */
export async function toProvider(
  deps: AccessDeps,
  c: Context<Env>,
  provider: Provider,
  returnTo: string,
): Promise<URL> {
  const { begin } = await provider.connect();
  const { url, transaction } = await begin(callbackUrl(deps, c));
  const step = await issueTicket(deps.db, {
    kind: "provider",
    accountId: null,
    data: { ...transaction, returnTo },
    lasts: STEP_LASTS,
    now: deps.now(),
  });
  giveCookie(c, "step", step.token, STEP_LASTS / 1_000);
  return url;
}

/** The account of who came back: known by the provider's own name for them, or invited by their address. */
async function accountOf(deps: AccessDeps, person: OidcPerson, provider: Provider): Promise<Account | null> {
  const { issuer, subject } = person;
  const known = await accountIdOf(deps.db, issuer, subject);
  if (known !== null) return accountById(deps.db, known);
  if (!(person.emailVerified || provider.trustEmail)) return null;
  // Compared without regard to how letters are written: only an address that could have been invited is
  // compared at all, or a lookalike of it (full width, a Kelvin sign) would be taken for it.
  const email = Email.safeParse(person.email);
  if (!email.success) return null;
  const invited = await accountByEmail(deps.db, email.data);
  if (invited === null) return null;
  // An address goes on to the next who has it, a subject does not: whoever is known there already is known
  // by that alone, until an administrator's reset.
  if (await hasIdentityAt(deps.db, issuer, invited.id)) return null;
  await addIdentity(deps.db, { issuer, subject, accountId: invited.id });
  return invited;
}

/**
 * Takes in whoever the provider sends back.
 *
 * @returns where they wanted to go, or null when they are not let in
 */
export async function fromProvider(
  deps: AccessDeps,
  c: Context<Env>,
  provider: Provider,
): Promise<string | null> {
  const now = deps.now();
  const step = await takeTicket(deps.db, "provider", readCookie(c, "step") ?? "", Journey, now);
  dropCookie(c, "step");
  if (step === null) return null;
  const { returnTo, ...transaction } = step.data;
  const { finish } = await provider.connect();
  // Built of the address that was given to the provider, not of what a header says.
  const callback = new URL(`${callbackUrl(deps, c)}${new URL(c.req.url).search}`);
  const person = await finish(callback, transaction);
  const account = person === null ? null : await accountOf(deps, person, provider);
  if (account === null || account.disabledAt !== null) {
    await logFailure(deps, c, account, { way: "provider" });
    return null;
  }
  try {
    await enter(deps, c, account, "provider");
  } catch (error) {
    if (error instanceof ApiFault) return null;
    throw error;
  }
  return returnTo;
}
