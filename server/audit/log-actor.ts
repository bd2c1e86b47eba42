/** Who did something, as the log names them. */
import type { Context } from "hono";
import type { Env } from "#server/http/person.ts";
import type { LogActor } from "./append.ts";

export function logActor(c: Context<Env>): LogActor {
  const { kind, account } = c.get("person");
  return {
    account: account?.id ?? null,
    who: account?.name ?? (kind === "demo" ? "demo" : "–"),
    address: c.get("origin").address,
  };
}
