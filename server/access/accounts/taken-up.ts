/** Whether somebody has taken up the invitation to an account: only then is there a way to sign in to it. */
import { and, eq, isNotNull, or, sql } from "drizzle-orm";
import { accounts, identities, passkeys } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";

/** The condition, for a question about accounts. */
export const isTakenUp = or(
  isNotNull(accounts.passwordHash),
  sql`exists (select 1 from ${passkeys} where ${passkeys.accountId} = ${accounts.id})`,
  sql`exists (select 1 from ${identities} where ${identities.accountId} = ${accounts.id})`,
);

/** @param id one account alone; else every one that has been taken up */
export async function takenUp(db: Db | Tx, id?: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(isTakenUp, id === undefined ? undefined : eq(accounts.id, id)));
  return new Set(rows.map((row) => row.id));
}
