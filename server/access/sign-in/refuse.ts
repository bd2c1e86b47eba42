/** A way in that did not let in: the same words whatever the cause, and an entry in the log. */
import type { Context } from "hono";
import { logAccount } from "#server/access/audit.ts";
import type { AccessDeps } from "#server/access/context.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";

/**
 * @param account whose it would have been, where there is one: what somebody typed into the wrong field is not kept
 * @throws ApiFault wrong-credentials
 */
export async function refuse(
  deps: AccessDeps,
  c: Context<Env>,
  account: { id: string; email: string } | null,
  way: "password" | "code" | "passkey",
): Promise<never> {
  await deps.db.transaction((tx) =>
    logAccount(tx, c, { kind: "sign-in-failed", account, details: { way } }, deps.now()),
  );
  throw new ApiFault("wrong-credentials");
}
