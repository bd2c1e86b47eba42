/** What people see of their own account. */
import { eq } from "drizzle-orm";
import type { OwnAccount } from "#data/schema/account.ts";
import { AccountId } from "#data/schema/ids.ts";
import { accountById } from "#server/access/accounts/accounts.ts";
import { passkeysOf } from "#server/access/accounts/passkeys.ts";
import { recoveryCodesLeft } from "#server/access/accounts/recovery.ts";
import { SESSION_ID } from "#server/access/sessions.ts";
import { sessions } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { SignedIn } from "#server/http/person.ts";

export async function ownAccount(db: Db, { id, session: current }: SignedIn): Promise<OwnAccount> {
  const account = await accountById(db, id);
  if (account === null) throw new ApiFault("signed-out");
  const own = await db.select().from(sessions).where(eq(sessions.accountId, id));
  return {
    account: {
      id: AccountId.parse(account.id),
      email: account.email,
      name: account.name,
      hasPassword: account.passwordHash !== null,
      hasTotp: account.totpSecret !== null,
      recoveryCodes: await recoveryCodesLeft(db, id),
      passkeys: (await passkeysOf(db, id))
        .map(({ id: passkey, name, createdAt, usedAt }) => ({ id: passkey, name, createdAt, usedAt }))
        .sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
      sessions: own
        .map(({ tokenHash, createdAt, seenAt, address, agent }) => ({
          id: tokenHash.slice(0, SESSION_ID),
          createdAt,
          seenAt,
          address,
          agent,
          isCurrent: tokenHash === current,
        }))
        .sort((a, b) => b.seenAt.localeCompare(a.seenAt)),
    },
  };
}
