/** Passkeys as they are stored. */
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Passkey } from "#server/access/credentials/passkey.ts";
import { passkeys } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";

export type StoredPasskey = Passkey & {
  accountId: string;
  name: string;
  createdAt: string;
  usedAt: string | null;
};

const Transports = z.array(z.string());

const stored = (row: typeof passkeys.$inferSelect): StoredPasskey => ({
  ...row,
  transports: Transports.parse(row.transports),
});

export async function passkeysOf(db: Db | Tx, accountId: string): Promise<StoredPasskey[]> {
  return (await db.select().from(passkeys).where(eq(passkeys.accountId, accountId))).map(stored);
}

export async function passkeyById(db: Db, id: string): Promise<StoredPasskey | null> {
  const [row] = await db.select().from(passkeys).where(eq(passkeys.id, id));
  return row === undefined ? null : stored(row);
}

/** False if the passkey is known already, to this account or to another. */
export async function addPasskey(
  tx: Tx,
  accountId: string,
  passkey: Passkey,
  name: string,
  now: Date,
): Promise<boolean> {
  const added = await tx
    .insert(passkeys)
    .values({
      ...passkey,
      transports: [...passkey.transports],
      accountId,
      name,
      createdAt: now.toISOString(),
    })
    .onConflictDoNothing()
    .returning({ id: passkeys.id });
  return added.length === 1;
}

/** Writes down a use; false if another use has got there first with the same count. */
export async function countPasskeyUse(
  db: Db,
  { id, counter }: Passkey,
  next: number,
  now: Date,
): Promise<boolean> {
  const used = await db
    .update(passkeys)
    .set({ counter: next, usedAt: now.toISOString() })
    .where(and(eq(passkeys.id, id), sql`${passkeys.counter} = ${counter}`))
    .returning({ id: passkeys.id });
  return used.length === 1;
}

export async function removePasskey(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const removed = await tx
    .delete(passkeys)
    .where(and(eq(passkeys.accountId, accountId), eq(passkeys.id, id)))
    .returning({ id: passkeys.id });
  return removed.length === 1;
}

export async function dropPasskeys(tx: Tx, accountId: string): Promise<void> {
  await tx.delete(passkeys).where(eq(passkeys.accountId, accountId));
}
