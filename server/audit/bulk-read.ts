/** Notes that somebody has fetched a whole collection as it is seen from the inside. */
import type { Context } from "hono";
import { CITY } from "#server/db/city.ts";
import type { Env } from "#server/http/person.ts";
import type { Audit } from "./audit.ts";
import { dayOf } from "./local-day.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Once for each account, collection and Swedish day, in the city's log: a collection crosses districts.
 *
 * The public, the demo and representatives get nothing internal, and leave no trace here.
 */
export async function noteBulkRead(audit: Audit, c: Context<Env>, collection: string): Promise<void> {
  const person = c.get("person");
  const seesInternal = person.viewer.grants.some(({ role }) => role !== "representative");
  if (person.kind !== "account" || !seesInternal) return;
  const event = { district: CITY, kind: "internal-read", subject: collection } as const;
  const day = dayOf(audit.now());
  await audit.attempt(audit.writeOnce(person, c.get("origin"), event, DAY_MS, day));
}
