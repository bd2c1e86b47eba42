/** Accounts as they are stored. */
import { eq, sql } from "drizzle-orm";
import { accounts } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";

export type Account = typeof accounts.$inferSelect;

/** An address as it is compared: how it is capitalised does not matter. */
export const emailKey = (email: string): string => email.trim().normalize("NFKC").toLowerCase();

export async function accountByEmail(db: Db | Tx, email: string): Promise<Account | null> {
  const [row] = await db
    .select()
    .from(accounts)
    .where(eq(accounts.emailKey, emailKey(email)));
  return row ?? null;
}

export async function accountById(db: Db | Tx, id: string): Promise<Account | null> {
  const [row] = await db.select().from(accounts).where(eq(accounts.id, id));
  return row ?? null;
}

/** The account, held until the transaction ends: of two who change it, the second sees what the first did. */
export async function lockAccount(tx: Tx, id: string): Promise<Account | null> {
  const [row] = await tx.select().from(accounts).where(eq(accounts.id, id)).for("update");
  return row ?? null;
}

/** @throws ApiFault conflict when somebody has that address already */
export async function addAccount(
  tx: Tx,
  { id, email, name, now }: { id: string; email: string; name: string; now: Date },
): Promise<Account> {
  const [row] = await tx
    .insert(accounts)
    .values({ id, email: email.trim(), emailKey: emailKey(email), name, createdAt: now.toISOString() })
    .onConflictDoNothing({ target: accounts.emailKey })
    .returning();
  if (row === undefined) {
    throw new ApiFault("conflict", [{ path: "email", message: "somebody has this address already" }]);
  }
  return row;
}

type Changes = Partial<Pick<Account, "name" | "passwordHash" | "totpSecret" | "totpLastStep" | "disabledAt">>;

export async function changeAccount(db: Db | Tx, id: string, changes: Changes): Promise<void> {
  await db
    .update(accounts)
    .set({ ...changes, version: sql`${accounts.version} + 1` })
    .where(eq(accounts.id, id));
}

/** Takes a time step for a code: false if it, or a later one, was taken before. */
export async function takeTotpStep(db: Db, id: string, step: number): Promise<boolean> {
  const taken = await db
    .update(accounts)
    .set({ totpLastStep: step })
    .where(sql`${accounts.id} = ${id} and coalesce(${accounts.totpLastStep}, -1) < ${step}`)
    .returning({ id: accounts.id });
  return taken.length === 1;
}
