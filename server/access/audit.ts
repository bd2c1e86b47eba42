/** What accounts do, in the city's log. */
import type { Context } from "hono";
import type { LogKind } from "#data/schema/log.ts";
import { appendLog, logActorOf } from "#server/audit/index.ts";
import { CITY } from "#server/db/city.ts";
import type { Tx } from "#server/db/open.ts";
import type { Env } from "#server/http/person.ts";

interface AccountEvent {
  kind: LogKind;
  /** Whose account it is about. */
  account: { id: string; email: string } | null;
  /** Who did it, where it is another than the one signed in: the account itself on its way in. */
  by?: { id: string; name: string };
  details?: Record<string, unknown>;
  district?: string;
}

export async function logAccount(
  tx: Tx,
  c: Context<Env>,
  { kind, account, by, details, district }: AccountEvent,
  now: Date,
): Promise<void> {
  const asker = logActorOf(c.get("person"), c.get("origin"));
  await appendLog(
    tx,
    by === undefined ? asker : { ...asker, account: by.id, who: by.name },
    {
      district: district ?? CITY,
      kind,
      subject: account === null ? "account –" : `account ${account.email}`,
      ...(details === undefined ? {} : { details }),
    },
    now,
  );
}
