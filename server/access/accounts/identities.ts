/** The provider's own names for people, as they are stored. */
import { and, eq } from "drizzle-orm";
import { identities } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";

export async function accountIdOf(db: Db, issuer: string, subject: string): Promise<string | null> {
  const [row] = await db
    .select()
    .from(identities)
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
  return row?.accountId ?? null;
}

/** Whether the account is known to the provider by another name already. */
export async function hasIdentityAt(db: Db, issuer: string, accountId: string): Promise<boolean> {
  const rows = await db
    .select()
    .from(identities)
    .where(and(eq(identities.issuer, issuer), eq(identities.accountId, accountId)));
  return rows.length > 0;
}

export async function addIdentity(
  db: Db,
  identity: { issuer: string; subject: string; accountId: string },
): Promise<void> {
  await db.insert(identities).values(identity).onConflictDoNothing();
}

export async function dropIdentities(tx: Tx, accountId: string): Promise<void> {
  await tx.delete(identities).where(eq(identities.accountId, accountId));
}
