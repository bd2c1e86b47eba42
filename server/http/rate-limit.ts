/** At most so many requests a minute from one address, or by one account, with an honest word on when to come back. */
import type { Context, MiddlewareHandler } from "hono";
import { ApiFault } from "./api-fault.ts";
import { networkOf } from "./network.ts";
import type { Env } from "./person.ts";

/** Who is remembered at once; the one unseen for longest is forgotten first. */
const REMEMBERED = 10_000;

/**
 * Null for the page's own files: a room full of phones behind one address fetches dozens each at once, and to
 * read a file costs as little as to refuse it.
 */
export const byAddress = (c: Context<Env>): string | null =>
  c.req.path.startsWith("/assets/") ? null : networkOf(c.get("origin").address);

/** Null for who has not signed in: their address counts already. */
export const byAccount = (c: Context<Env>): string | null => c.get("person").account?.id ?? null;

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * A token bucket for each of those who ask.
 *
 * @param keyOf who asks; null is let through
 * @param perMinute how many requests; also how many may come at once
 * @param now milliseconds of a clock that never goes back
 */
export function rateLimit(
  keyOf: (c: Context<Env>) => string | null,
  perMinute: number,
  now: () => number = () => performance.now(),
): MiddlewareHandler<Env> {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  return async (c, next) => {
    const key = keyOf(c);
    if (key === null) return next();
    const at = now();
    const bucket = buckets.get(key) ?? { tokens: perMinute, at };
    const tokens = Math.min(perMinute, bucket.tokens + (at - bucket.at) * perMs);
    buckets.delete(key);
    if (buckets.size >= REMEMBERED) {
      const [oldest] = buckets.keys();
      if (oldest !== undefined) buckets.delete(oldest);
    }
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
    if (tokens < 1) {
      const seconds = Math.ceil((1 - tokens) / perMs / 1_000);
      throw new ApiFault("too-many-requests", undefined, { "retry-after": String(seconds) });
    }
    await next();
  };
}
