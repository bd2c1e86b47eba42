/** A way in that did not let in: the same words whatever the cause, and an entry in the log. */
import type { Context } from "hono";
import { logAccount } from "#server/access/audit.ts";
import type { AccessDeps } from "#server/access/context.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";

interface Failure {
  /** What was tried; the current password is asked for of those who are signed in. */
  way: "password" | "code" | "passkey" | "provider" | "current-password";
  /** Whether it was not even looked at, because too many had failed before it. */
  throttled?: true;
}

/** @param account whose it would have been, where there is one: what somebody typed into the wrong field is not kept */
export function logFailure(
  deps: AccessDeps,
  c: Context<Env>,
  account: { id: string; email: string } | null,
  failure: Failure,
): Promise<void> {
  const details = { ...failure };
  return deps.db.transaction((tx) =>
    logAccount(tx, c, { kind: "sign-in-failed", account, details }, deps.now()),
  );
}

/** @throws ApiFault wrong-credentials */
export async function refuse(
  deps: AccessDeps,
  c: Context<Env>,
  account: { id: string; email: string } | null,
  way: "password" | "code" | "passkey",
): Promise<never> {
  await logFailure(deps, c, account, { way });
  throw new ApiFault("wrong-credentials");
}
