/** What of the public site other sites may use: everything else of the installation stays closed to them. */
import type { MiddlewareHandler } from "hono";
import type { Env } from "#server/http/person.ts";
import { lookOf } from "./look.ts";

/** The files of open data, and the feed: read by programs and pages anywhere. */
const IS_DATA = /^\/offentligt\/[^/]+\/(?:flode|data\.(?:json|geojson|csv))$/;
/** The pages that stand in somebody's frame; on none of them can anything be done in a person's name. */
const IS_FRAMED = /^\/offentligt\/[^/]+(?:\/plats\/[^/]+)?$/;

/** To be put outside what sets the installation's headers. */
export const opened: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const { headers } = c.res;
  if (IS_DATA.test(c.req.path)) {
    headers.set("access-control-allow-origin", "*");
    headers.set("cross-origin-resource-policy", "cross-origin");
  }
  if (IS_FRAMED.test(c.req.path) && lookOf(c.req.query()).isEmbedded) {
    const policy = headers.get("content-security-policy") ?? "";
    headers.set("content-security-policy", policy.replace("frame-ancestors 'none'", "frame-ancestors *"));
    // It knows no "anywhere"; the policy counts alone.
    headers.delete("x-frame-options");
  }
};
