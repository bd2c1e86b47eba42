/**
 * What a route needs of the one who asks, declared where the route is: no route is without a rule.
 *
 * The rule opens the door; what stands behind it is weighed record by record (`mayDo`, `project`).
 */
import { createRoute, type RouteConfig } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { audienceOfRole, mayEver } from "#data/rules/permissions.ts";
import type { Action } from "#data/schema/access.ts";
import { ApiFault } from "./api-fault.ts";
import type { Env, Person } from "./person.ts";

/** `anyone` may ask, and gets what their audience may see; `account` is for who has signed in, `role` for who has any role, `inside` for who works in a district. */
export type Needs = "anyone" | "account" | "role" | "inside" | Action;

/** Whether a person may ask at all. */
export function meets({ kind, viewer }: Person, needs: Needs): boolean {
  if (needs === "anyone") return true;
  if (needs === "account") return kind === "account";
  if (needs === "role") return viewer.grants.length > 0;
  if (needs === "inside") return viewer.grants.some(({ role }) => audienceOfRole(role) === "internal");
  return mayEver(viewer, needs);
}

const demand =
  (needs: Needs): MiddlewareHandler<Env> =>
  async (c, next) => {
    const person = c.get("person");
    if (!meets(person, needs)) throw new ApiFault(person.kind === "account" ? "forbidden" : "signed-out");
    await next();
  };

/** A route with its rule; the rule also stands in the API's description, as `x-needs`. */
export const ruled = <P extends string, R extends Omit<RouteConfig, "path" | "middleware"> & { path: P }>(
  needs: Needs,
  route: R,
) => createRoute({ ...route, "x-needs": needs, middleware: [demand(needs)] as const });
