/** Finds a reminder, and holds it until the transaction ends. */
import { and, eq } from "drizzle-orm";
import { Reminder } from "#data/schema/assignment.ts";
import type { AddReminder, RemoveReminder } from "#data/schema/operation.ts";
import { reminders } from "#server/db/beside-tables.ts";
import type { Tx } from "#server/db/open.ts";
import type { Locked } from "./operation-kind.ts";

export interface LockedReminder extends Locked {
  /** As it is kept; null where it is not there. */
  kept: Reminder | null;
}

type Key = AddReminder | RemoveReminder;

/** The condition that finds one reminder. */
export const isReminder = ({ district, reminder }: Key) =>
  and(eq(reminders.districtId, district), eq(reminders.id, reminder));

export async function lockReminder(tx: Tx, operation: Key): Promise<LockedReminder> {
  const found = await tx
    .select({ record: reminders.record })
    .from(reminders)
    .where(isReminder(operation))
    .for("update");
  return {
    version: found.length,
    scope: { district: operation.district, actors: [operation.fields.actor] },
    kept: Reminder.nullable().parse(found[0]?.record ?? null),
  };
}
