/** Takes a reminder away again, which only undoing does. */
import type { RemoveReminder } from "#data/schema/operation.ts";
import { reminders } from "#server/db/beside-tables.ts";
import { isReminder, type LockedReminder, lockReminder } from "./lock-reminder.ts";
import type { OperationKind } from "./operation-kind.ts";
import { ChangeRefused } from "./refused.ts";

export const removeReminder: OperationKind<RemoveReminder, LockedReminder> = {
  lock: lockReminder,
  setVersion: async () => {},
  issues: () => [],
  apply: async (tx, operation, { kept }) => {
    if (kept === null) throw new ChangeRefused("not-found");
    await tx.delete(reminders).where(isReminder(operation));
    // Another actor may have taken over since it was noted.
    return { ...operation, kind: "add-reminder", fields: kept };
  },
};
