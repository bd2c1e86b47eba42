/** A new password in place of one's own. */
import type { Context } from "hono";
import { accountById, changeAccount } from "#server/access/accounts/accounts.ts";
import { logAccount } from "#server/access/audit.ts";
import type { AccessDeps } from "#server/access/context.ts";
import { hashPassword, verifyPassword } from "#server/access/credentials/password.ts";
import { beginAnew } from "#server/access/sign-in/enter.ts";
import { revokeLinks } from "#server/access/sign-in/links.ts";
import { logFailure } from "#server/access/sign-in/refuse.ts";
import { mustBeGood } from "#server/access/sign-in/welcome.ts";
import { admitAttempt } from "#server/access/throttle.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env, SignedIn } from "#server/http/person.ts";

/** Whoever finds a session open must not guess their way to the account unseen. */
async function mustKnow(
  deps: AccessDeps,
  c: Context<Env>,
  account: SignedIn,
  passwordHash: string,
  password: string,
): Promise<void> {
  const way = "current-password";
  try {
    await admitAttempt(deps.db, [{ kind: "device", id: account.session }], deps.now());
  } catch (error) {
    if (error instanceof ApiFault) await logFailure(deps, c, account, { way, throttled: true });
    throw error;
  }
  if (await verifyPassword(passwordHash, password)) return;
  await logFailure(deps, c, account, { way });
  throw new ApiFault("invalid", [{ path: "current", message: "wrong-password" }]);
}

/**
 * @param passwords the current one, where there is one, and the next
 * @throws ApiFault invalid field by field, or too-many-requests after too many wrong ones
 */
export async function changePassword(
  deps: AccessDeps,
  c: Context<Env>,
  account: SignedIn,
  { current, next }: { current: string | null; next: string },
): Promise<void> {
  const now = deps.now();
  const stored = await accountById(deps.db, account.id);
  if (stored?.passwordHash != null) await mustKnow(deps, c, account, stored.passwordHash, current ?? "");
  mustBeGood("next", next, [account.email, account.name]);
  const passwordHash = await hashPassword(next);
  await deps.db.transaction(async (tx) => {
    await changeAccount(tx, account.id, { passwordHash });
    await beginAnew(deps, c, tx, account.id);
    await revokeLinks(tx, account.id);
    await logAccount(tx, c, { kind: "password-changed", account }, now);
  });
  deps.onRightsChanged(account.id);
}
