/** Writes down what an administrator does, within its transaction: with what takes it back, and in the log. */
import { randomUUID } from "node:crypto";
import type { AdminOperation, AdminReverse } from "#data/schema/admin-operation.ts";
import { ChangeId } from "#data/schema/ids.ts";
import type { LogKind } from "#data/schema/log.ts";
import { appendLog, type LogActor } from "#server/audit/index.ts";
import { adminChanges } from "#server/db/access-tables.ts";
import { CITY } from "#server/db/city.ts";
import type { Tx } from "#server/db/open.ts";

export interface AdminWrite {
  by: LogActor;
  now: Date;
  operation: AdminOperation;
  /** Null where nothing takes it back. */
  reverse: AdminReverse | null;
  /** The change that this one takes back. */
  undoes: ChangeId | null;
  /** As the log tells it; no secret stands in it. */
  told: { kind: LogKind; subject: string; details: Record<string, unknown> };
  id?: string;
}

export async function recordAdminChange(
  tx: Tx,
  { by, now, operation, reverse, undoes, told, id = randomUUID() }: AdminWrite,
): Promise<ChangeId> {
  const change = ChangeId.parse(id);
  // What is about an account as a whole is the city's.
  const district = "district" in operation ? operation.district : CITY;
  await tx.insert(adminChanges).values({
    districtId: district,
    id: change,
    at: now.toISOString(),
    accountId: by.account,
    operation,
    reverse,
    undoes,
  });
  const details = { change, ...(undoes === null ? {} : { undoes }), ...told.details };
  await appendLog(tx, by, { ...told, district, details }, now);
  return change;
}
