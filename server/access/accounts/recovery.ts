/** Recovery codes as they are stored: each is a hash that is deleted when its code is used. */
import { and, count, eq } from "drizzle-orm";
import { newRecoveryCodes, recoveryCodeHash } from "#server/access/credentials/recovery-codes.ts";
import { recoveryCodes } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";

/** @returns new codes, shown once; those from before no longer work */
export async function renewRecoveryCodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
  await tx.insert(recoveryCodes).values(codes.map((code) => ({ accountId, hash: recoveryCodeHash(code) })));
  return codes;
}

/** Uses a code up; false if it is none of the account's, or has been used. */
export async function spendRecoveryCode(db: Db | Tx, accountId: string, code: string): Promise<boolean> {
  const spent = await db
    .delete(recoveryCodes)
    .where(and(eq(recoveryCodes.accountId, accountId), eq(recoveryCodes.hash, recoveryCodeHash(code))))
    .returning({ hash: recoveryCodes.hash });
  return spent.length === 1;
}

export async function recoveryCodesLeft(db: Db, accountId: string): Promise<number> {
  const [row] = await db
    .select({ left: count() })
    .from(recoveryCodes)
    .where(eq(recoveryCodes.accountId, accountId));
  return Number(row?.left ?? 0);
}

export async function dropRecoveryCodes(tx: Tx, accountId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
}
