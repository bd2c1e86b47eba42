/** Sessions: who is signed in, where, and until when. The cookie's token is stored as a hash alone. */
import { and, eq, gt, ne } from "drizzle-orm";
import { accounts, sessions } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";
import type { Origin } from "#server/http/origin.ts";
import { newToken, tokenHash } from "./credentials/token.ts";

const HOUR = 3_600_000;
/** A working day without a sign of life ends a session (OWASP Session Management Cheat Sheet). */
const IDLE = 12 * HOUR;
/** However busy it is kept. */
const LONGEST = 7 * 24 * HOUR;
/** How often a sign of life is written down. */
const SEEN_EVERY = 60_000;

/** Seconds that the browser keeps the cookie; the server's own terms decide. */
export const COOKIE_LASTS = LONGEST / 1_000;

export interface Session {
  tokenHash: string;
  accountId: string;
  createdAt: string;
}

export interface FoundSession extends Session {
  email: string;
  name: string;
}

/** Always a new token, whatever the browser came with: a session cannot be planted (fixation). */
export async function startSession(
  db: Db | Tx,
  accountId: string,
  { origin, agent, now }: { origin: Origin; agent: string; now: Date },
): Promise<string> {
  const token = newToken();
  const at = now.toISOString();
  await db.insert(sessions).values({
    tokenHash: tokenHash(token),
    accountId,
    createdAt: at,
    seenAt: at,
    expiresAt: new Date(now.getTime() + LONGEST).toISOString(),
    address: origin.address,
    agent: agent.slice(0, 200),
  });
  return token;
}

/**
 * The session of a token, if it is still good and its account is not disabled.
 *
 * @param isSign whether the request is a sign of life: what a page asks by itself is none
 */
export async function findSession(
  db: Db,
  token: string,
  { now, isSign }: { now: Date; isSign: boolean },
): Promise<FoundSession | null> {
  const hash = tokenHash(token);
  const [row] = await db
    .select({
      session: sessions,
      email: accounts.email,
      name: accounts.name,
      disabledAt: accounts.disabledAt,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(
      and(
        eq(sessions.tokenHash, hash),
        gt(sessions.expiresAt, now.toISOString()),
        gt(sessions.seenAt, new Date(now.getTime() - IDLE).toISOString()),
      ),
    );
  if (row === undefined || row.disabledAt !== null) return null;
  if (isSign && now.getTime() - Date.parse(row.session.seenAt) > SEEN_EVERY) {
    await db.update(sessions).set({ seenAt: now.toISOString() }).where(eq(sessions.tokenHash, hash));
  }
  const { accountId, createdAt } = row.session;
  return { tokenHash: hash, accountId, createdAt, email: row.email, name: row.name };
}

/** Ends one session of an account; it is named by its token's hash or the beginning of it. */
export async function endSession(db: Db | Tx, accountId: string, id: string): Promise<boolean> {
  const own = await db
    .select({ hash: sessions.tokenHash })
    .from(sessions)
    .where(eq(sessions.accountId, accountId));
  const found = own.find(({ hash }) => hash.startsWith(id));
  if (found === undefined || id.length < SESSION_ID) return false;
  await db.delete(sessions).where(eq(sessions.tokenHash, found.hash));
  return true;
}

/** Ends all sessions of an account, but for one that may go on. */
export async function endSessionsOf(db: Db | Tx, accountId: string, except?: string): Promise<void> {
  const all = eq(sessions.accountId, accountId);
  await db.delete(sessions).where(except === undefined ? all : and(all, ne(sessions.tokenHash, except)));
}

/** Characters of a token's hash that name a session to its owner. */
export const SESSION_ID = 16;
