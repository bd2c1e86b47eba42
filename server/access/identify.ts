/** Finds out who asks; whoever it cannot tell is a visitor. */
import type { Context, MiddlewareHandler } from "hono";
import { VISITOR } from "#data/rules/permissions.ts";
import { AccountId } from "#data/schema/ids.ts";
import type { Env, Person } from "#server/http/person.ts";
import { grantsOf, hasAdministrator, viewKeyOf, weigh } from "./accounts/grants.ts";
import type { AccessDeps } from "./context.ts";
import { readCookie } from "./cookies.ts";
import { findSession } from "./sessions.ts";

const visitor: Person = { kind: "visitor", viewer: VISITOR, viewKey: "public", account: null };

/** Whoever sits at the machine works as the coordinator of all districts, to see what the product is; what takes two persons takes two there, too. */
const demo: Person = {
  kind: "demo",
  viewer: { grants: [{ district: null, role: "publisher", actors: new Set() }] },
  viewKey: "internal *",
  account: null,
};

/** An open page comes back to it again and again, whether or not anybody sits before it. */
const STREAM = "/api/events";

export interface IdentifyDeps extends Pick<AccessDeps, "db" | "store" | "now"> {
  /** False where the installation is meant for others: a proxy may make everyone look like this machine. */
  mayDemo: boolean;
}

async function signedIn({ db, store, now }: IdentifyDeps, c: Context<Env>): Promise<Person | null> {
  const token = readCookie(c, "session");
  if (token === null) return null;
  const session = await findSession(db, token, { now: now(), isSign: c.req.path !== STREAM });
  if (session === null) return null;
  const granted = await grantsOf(db, session.accountId);
  const { actors } = store.current.dataset;
  const { accountId, tokenHash, createdAt, email, name } = session;
  return {
    kind: "account",
    viewer: weigh(granted, actors),
    viewKey: viewKeyOf(granted, actors),
    account: { id: AccountId.parse(accountId), name, email, session: tokenHash, since: createdAt },
  };
}

/** Puts the person into the context of every request. */
export function identify(deps: IdentifyDeps): MiddlewareHandler<Env> {
  // Once somebody administers the installation, somebody always will: the last one cannot be taken away.
  let isDemoOver = !deps.mayDemo;
  const isDemo = async (c: Context<Env>): Promise<boolean> => {
    if (isDemoOver || !c.get("origin").isLocal) return false;
    isDemoOver = await hasAdministrator(deps.db);
    return !isDemoOver;
  };
  return async (c, next) => {
    c.set("person", (await signedIn(deps, c)) ?? ((await isDemo(c)) ? demo : visitor));
    await next();
  };
}
