/** Work that one instance of the server does at a time. */
import { sql } from "drizzle-orm";
import type { Db, Tx } from "#server/db/open.ts";

/** Any number; all instances agree on it. */
const RETENTION_LOCK = 4_711_2024;

/** Runs it in one transaction; null when another instance is at it already. */
export function exclusively<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T | null> {
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ taken: boolean }>(
      sql`select pg_try_advisory_xact_lock(${RETENTION_LOCK}) as taken`,
    );
    return rows[0]?.taken === true ? work(tx) : null;
  });
}
