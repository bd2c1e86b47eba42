/** How large a request may be, and what may be asked: reading only. */
import type { MiddlewareHandler } from "hono";
import { ApiFault } from "./api-fault.ts";

/** Characters; longer addresses than any view has. */
const URL_LENGTH = 8_000;
const METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

export function limits(): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.url.length > URL_LENGTH) throw new ApiFault("too-large");
    if (!METHODS.has(c.req.method)) {
      throw new ApiFault("method-not-allowed", undefined, { allow: [...METHODS].join(", ") });
    }
    // Nothing that can be asked has a body; one that comes all the same is not read.
    if (Number(c.req.header("content-length") ?? 0) > 0) throw new ApiFault("too-large");
    await next();
  };
}
