/** Pages and programs anywhere may read the layers: everyone gets the same, and nobody is asked who they are. */
import type { MiddlewareHandler } from "hono";
import type { Env } from "#server/http/person.ts";

/** To be put outside what sets the installation's headers. */
export const layersOpened: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const { headers } = c.res;
  headers.set("access-control-allow-origin", "*");
  headers.set("access-control-expose-headers", "content-crs, etag");
  headers.set("cross-origin-resource-policy", "cross-origin");
};
