/** What no route answers: an address that is not there, or one that is but takes other methods. */
import type { Context, Hono } from "hono";
import { ApiFault } from "./api-fault.ts";
import type { Env } from "./person.ts";

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.+?^$()[\]\\]/g, "\\$&").replace(/:[^/]+/g, "[^/]+")}/?$`);

/** @param routes every route of the application */
export function unknown(routes: Hono<Env>["routes"]): (c: Context<Env>) => never {
  const known = routes
    .filter(({ method, path }) => method !== "ALL" && !path.includes("*"))
    .map(({ method, path }) => ({ method, pattern: patternOf(path) }));
  return (c) => {
    const methods = known.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method);
    if (methods.length === 0) throw new ApiFault("not-found");
    const allowed = [
      ...new Set(methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]))),
    ];
    throw new ApiFault("method-not-allowed", undefined, { allow: allowed.join(", ") });
  };
}
