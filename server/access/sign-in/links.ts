/** What a one-time link to an account may still do when something has happened to the account since. */
import { z } from "zod";
import { grantsOf } from "#server/access/accounts/grants.ts";
import { revokeTickets } from "#server/access/tickets.ts";
import type { Db, Tx } from "#server/db/open.ts";

export const LinkData = z.object({
  /** Whether the reset is also for the second factor, which the person has lost. */
  secondFactor: z.boolean().default(false),
  /**
   * Where the account may have roles for the link to be good: the districts that its giver looks after;
   * null for all. A link that was kept must not open what the account has been given elsewhere since.
   */
  within: z.array(z.string()).nullable().default(null),
});
export type LinkData = z.infer<typeof LinkData>;

/** Whether the account still has no roles but where the giver of the link looks after them. */
export async function isWithin(db: Db | Tx, accountId: string, { within }: LinkData): Promise<boolean> {
  if (within === null) return true;
  return (await grantsOf(db, accountId)).every(({ district }) => within.includes(district));
}

/** To be called with every new password: what was given out before it opens nothing any more. */
export async function revokeLinks(tx: Tx, accountId: string): Promise<void> {
  await revokeTickets(tx, "invitation", accountId);
  await revokeTickets(tx, "reset", accountId);
}
