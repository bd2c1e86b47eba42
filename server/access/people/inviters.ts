/** Who invited whom. */
import { eq, sql } from "drizzle-orm";
import { AccountId } from "#data/schema/ids.ts";
import { accounts, adminChanges } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";

/** Of each invited account, who invited it and what they are called now; not of what was done without an account. */
export async function inviters(db: Db | Tx): Promise<ReadonlyMap<AccountId, { id: string; name: string }>> {
  const rows = await db
    .select({
      invited: sql<unknown>`${adminChanges.operation}->>'account'`,
      id: accounts.id,
      name: accounts.name,
    })
    .from(adminChanges)
    .innerJoin(accounts, eq(accounts.id, adminChanges.accountId))
    .where(sql`${adminChanges.operation}->>'kind' = 'invite'`);
  return new Map(rows.map(({ invited, id, name }) => [AccountId.parse(invited), { id, name }]));
}
