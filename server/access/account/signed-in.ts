/** Whose account it is that is asked about: always one's own. */
import type { Context } from "hono";
import type { AccessDeps } from "#server/access/context.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env, SignedIn } from "#server/http/person.ts";

/** What could be used to take an account over wants a sign-in of the last half hour. */
const FRESH = 30 * 60_000;

/** @throws ApiFault signed-out; the rule of each route sees to it that it does not come to that */
export function own(c: Context<Env>): SignedIn {
  const { account } = c.get("person");
  if (account === null) throw new ApiFault("signed-out");
  return account;
}

/** @throws ApiFault sign-in-again when the sign-in is older than half an hour */
export function freshly(deps: AccessDeps, c: Context<Env>): SignedIn {
  const account = own(c);
  if (deps.now().getTime() - Date.parse(account.since) > FRESH) throw new ApiFault("sign-in-again");
  return account;
}
