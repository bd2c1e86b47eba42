/**
 * Slows down guessing without letting anybody lock somebody else out.
 *
 * Failures of devices that have never signed in to an account count for the address they come from
 * and for the account; a known device counts by itself alone (OWASP, "device cookies"). Who floods an
 * account, or an office's address, with wrong passwords closes it to unknown devices for a while, not
 * to those that their owners always use.
 */
import { eq, sql } from "drizzle-orm";
import { attempts } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { networkOf } from "#server/http/network.ts";

/** Failures that cost nothing: people mistype. */
const FREE: Readonly<Record<Bucket["kind"], number>> = { address: 30, account: 10, device: 10 };
/** The wait after the first failure too many; it doubles with each. */
const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 15 * 60_000;
/** A bucket that has been quiet for so long starts from nothing. */
const FORGOTTEN_AFTER = 60 * 60_000;

export interface Bucket {
  kind: "address" | "account" | "device";
  id: string;
}

const keyOf = ({ kind, id }: Bucket): string => `${kind} ${kind === "address" ? networkOf(id) : id}`;

/** How long a bucket is closed after its last failure, in milliseconds; pure. */
export function waitAfter(kind: Bucket["kind"], failures: number): number {
  const over = failures - FREE[kind];
  return over <= 0 ? 0 : Math.min(FIRST_WAIT * 2 ** Math.min(over - 1, 20), LONGEST_WAIT);
}

/**
 * Counts an attempt before its outcome is known, so that many guesses at once do not slip through
 * together; what comes while a bucket is closed is refused and does not keep it closed for longer.
 *
 * @throws ApiFault too-many-requests, with when to come back
 */
export async function admitAttempt(db: Db, buckets: readonly Bucket[], now: Date): Promise<void> {
  // In a fixed order: two that count the same buckets wait for each other, never in a circle.
  const sorted = [...buckets].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
  const wait = await db.transaction(async (tx) => {
    const found: { bucket: Bucket; failures: number; since: number }[] = [];
    for (const bucket of sorted) {
      const key = keyOf(bucket);
      await tx.insert(attempts).values({ key, failures: 0, lastAt: now.toISOString() }).onConflictDoNothing();
      const [row] = await tx.select().from(attempts).where(eq(attempts.key, key)).for("update");
      const since = row === undefined ? 0 : now.getTime() - Date.parse(row.lastAt);
      found.push({ bucket, failures: since > FORGOTTEN_AFTER ? 0 : (row?.failures ?? 0), since });
    }
    const longest = Math.max(...found.map((one) => waitAfter(one.bucket.kind, one.failures) - one.since), 0);
    if (longest > 0) return longest;
    for (const { bucket, failures } of found) {
      await tx
        .update(attempts)
        .set({ failures: failures + 1, lastAt: now.toISOString() })
        .where(eq(attempts.key, keyOf(bucket)));
    }
    return 0;
  });
  if (wait > 0) {
    throw new ApiFault("too-many-requests", undefined, { "retry-after": String(Math.ceil(wait / 1_000)) });
  }
}

/**
 * Takes back what was counted for one that turned out right; failures of others stay.
 *
 * @param own the account's or the device's, which starts anew; null where there is none, or not yet
 */
export async function forgive(db: Db, own: Bucket | null, shared: readonly Bucket[]): Promise<void> {
  if (own !== null) await db.delete(attempts).where(eq(attempts.key, keyOf(own)));
  for (const key of shared.map(keyOf).sort()) {
    await db
      .update(attempts)
      .set({ failures: sql`greatest(${attempts.failures} - 1, 0)` })
      .where(eq(attempts.key, key));
  }
}
