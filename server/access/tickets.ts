/** One-time secrets: an invitation, a reset, a step on the way in. Each is taken once and then gone. */
import { and, eq, lt } from "drizzle-orm";
import type { z } from "zod";
import { tickets } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { newToken, tokenHash } from "./credentials/token.ts";

export type TicketKind =
  | "first-administrator"
  | "invitation"
  | "reset"
  | "second-factor"
  | "passkey-sign-in"
  | "passkey-new"
  | "totp-new"
  | "provider"
  | "device";

interface NewTicket {
  kind: TicketKind;
  accountId: string | null;
  data: Record<string, unknown>;
  /** Milliseconds. */
  lasts: number;
  now: Date;
}

/** @returns the token; only its hash is stored */
export async function issueTicket(
  db: Db | Tx,
  { kind, accountId, data, lasts, now }: NewTicket,
): Promise<{ token: string; expiresAt: string }> {
  const token = newToken();
  // Anybody may ask for what belongs to nobody yet: what has expired must not pile up.
  if (accountId === null) await db.delete(tickets).where(lt(tickets.expiresAt, now.toISOString()));
  const expiresAt = new Date(now.getTime() + lasts).toISOString();
  await db.insert(tickets).values({ tokenHash: tokenHash(token), kind, accountId, data, expiresAt });
  return { token, expiresAt };
}

const current = (kind: TicketKind, token: string) =>
  and(eq(tickets.tokenHash, tokenHash(token)), eq(tickets.kind, kind));

interface Taken<T> {
  accountId: string | null;
  data: T;
}

function readTicket<T extends z.ZodType>(
  row: typeof tickets.$inferSelect | undefined,
  schema: T,
  now: Date,
): Taken<z.infer<T>> | null {
  if (row === undefined || row.expiresAt <= now.toISOString()) return null;
  return { accountId: row.accountId, data: schema.parse(row.data) };
}

/** Takes the ticket: of two who come with the same one, one gets it. Null for one that is not good. */
export async function takeTicket<T extends z.ZodType>(
  db: Db | Tx,
  kind: TicketKind,
  token: string,
  schema: T,
  now: Date,
): Promise<Taken<z.infer<T>> | null> {
  const [row] = await db.delete(tickets).where(current(kind, token)).returning();
  return readTicket(row, schema, now);
}

/** Looks at a ticket and leaves it. */
export async function lookAtTicket<T extends z.ZodType>(
  db: Db | Tx,
  kind: TicketKind,
  token: string,
  schema: T,
  now: Date,
): Promise<Taken<z.infer<T>> | null> {
  const [row] = await db.select().from(tickets).where(current(kind, token));
  return readTicket(row, schema, now);
}

/** Takes back what has been given out to an account, or to nobody yet. */
export async function revokeTickets(db: Db | Tx, kind: TicketKind, accountId: string | null): Promise<void> {
  await db
    .delete(tickets)
    .where(
      accountId === null
        ? eq(tickets.kind, kind)
        : and(eq(tickets.kind, kind), eq(tickets.accountId, accountId)),
    );
}

/** Takes back one that was given out to an account. False where it has been used, or is there no longer. */
export async function dropTicket(tx: Tx, accountId: string, hash: string): Promise<boolean> {
  const gone = await tx
    .delete(tickets)
    .where(and(eq(tickets.tokenHash, hash), eq(tickets.accountId, accountId)))
    .returning({ hash: tickets.tokenHash });
  return gone.length === 1;
}

/** The hashes of all that has been given out to an account and not been used. */
export async function ticketsOf(db: Db | Tx, accountId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ hash: tickets.tokenHash })
    .from(tickets)
    .where(eq(tickets.accountId, accountId));
  return new Set(rows.map(({ hash }) => hash));
}
