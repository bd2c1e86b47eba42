/** One line per request: route, status, time. No address of a person, no words that someone wrote. */
import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Log } from "#server/log.ts";

export function requestLog(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    log.info(
      {
        method: c.req.method,
        // The pattern (/api/places/:id), not the path, and never the query.
        route: matchedRoutes(c).find(({ path }) => !path.endsWith("*"))?.path ?? "*",
        status: c.res.status,
        ms: Math.round(performance.now() - start),
      },
      "request",
    );
  };
}
