/** Finds out who asks; whoever it cannot tell is a visitor. */
import type { MiddlewareHandler } from "hono";
import { VISITOR } from "#data/rules/permissions.ts";
import type { Origin } from "#server/http/origin.ts";
import type { Env, Person } from "#server/http/person.ts";

const visitor: Person = { kind: "visitor", viewer: VISITOR, viewKey: "public", account: null };

/** Whoever sits at the machine works as the coordinator of all districts, to see what the product is. */
const demo: Person = {
  kind: "demo",
  viewer: { grants: [{ district: null, role: "editor", actors: new Set() }] },
  viewKey: "internal",
  account: null,
};

export interface IdentifyOptions {
  /** Whether nobody administers the installation yet. */
  isDemoOpen: () => boolean;
}

const personOf = ({ isLocal }: Origin, { isDemoOpen }: IdentifyOptions): Person =>
  isLocal && isDemoOpen() ? demo : visitor;

/** Puts the person into the context of every request. */
export function identify(options: IdentifyOptions): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set("person", personOf(c.get("origin"), options));
    await next();
  };
}
