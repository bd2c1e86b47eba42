/** At most so many requests a minute from one address, with an honest word on when to come back. */
import type { MiddlewareHandler } from "hono";
import { ApiFault } from "./api-fault.ts";
import type { Env } from "./person.ts";

/** Addresses remembered at once; the one unseen for longest is forgotten first. */
const ADDRESSES = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * A token bucket for each address.
 *
 * @param perMinute how many requests; also how many may come at once
 * @param now milliseconds of a clock that never goes back
 */
export function rateLimit(
  perMinute: number,
  now: () => number = () => performance.now(),
): MiddlewareHandler<Env> {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  return async (c, next) => {
    const { address } = c.get("origin");
    const at = now();
    const bucket = buckets.get(address) ?? { tokens: perMinute, at };
    const tokens = Math.min(perMinute, bucket.tokens + (at - bucket.at) * perMs);
    buckets.delete(address);
    if (buckets.size >= ADDRESSES) {
      const [oldest] = buckets.keys();
      if (oldest !== undefined) buckets.delete(oldest);
    }
    buckets.set(address, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
    if (tokens < 1) {
      const seconds = Math.ceil((1 - tokens) / perMs / 1_000);
      throw new ApiFault("too-many-requests", undefined, { "retry-after": String(seconds) });
    }
    await next();
  };
}
