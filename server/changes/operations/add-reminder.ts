/** Notes that an actor was reminded of what it has not answered. */
import type { AddReminder } from "#data/schema/operation.ts";
import { reminders } from "#server/db/beside-tables.ts";
import { type LockedReminder, lockReminder } from "./lock-reminder.ts";
import type { OperationKind } from "./operation-kind.ts";
import { ChangeRefused } from "./refused.ts";

export const addReminder: OperationKind<AddReminder, LockedReminder> = {
  lock: lockReminder,
  // A reminder is written once: it has no later version.
  setVersion: async () => {},
  issues: ({ district, fields: { actor, measures } }, _current, { dataset }) => {
    const own = dataset.plans.filter((plan) => plan.district === district);
    const named = new Set(
      own
        .flatMap(({ priorityAreas }) => priorityAreas)
        .flatMap(({ problems }) => problems)
        .flatMap(({ causes }) => causes)
        .flatMap((cause) => cause.measures)
        .filter(({ responsibilities }) => responsibilities.some((one) => one.actor === actor))
        .map(({ id }) => id),
    );
    return measures.flatMap((id, index) =>
      named.has(id) ? [] : [{ path: `measures.${index}`, message: "not put on the actor" }],
    );
  },
  apply: async (tx, operation, { kept }) => {
    if (kept !== null) throw new ChangeRefused("conflict");
    const { district: districtId, reminder: id, fields } = operation;
    await tx.insert(reminders).values({ districtId, id, at: fields.at, record: fields });
    return { ...operation, kind: "remove-reminder" };
  },
};
