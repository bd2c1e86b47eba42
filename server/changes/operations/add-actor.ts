/** Puts an actor into the register. */
import { actorFaults, parentFaults } from "#data/rules/actor-faults.ts";
import type { Actor } from "#data/schema/actor.ts";
import type { AddActor } from "#data/schema/actor-operation.ts";
import { CITY } from "#server/db/city.ts";
import { actors } from "#server/db/tables.ts";
import { issuesOf } from "./issues-of.ts";
import { type LockedRegister, lockRegister, ofActor } from "./lock-actor.ts";
import type { OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";
import { ChangeRefused } from "./refused.ts";

const actorOf = ({ actor, district, fields }: AddActor): Actor => ({ ...fields, id: actor, district });

export const addActor: OperationKind<AddActor, LockedRegister> = {
  ...ofActor,
  lock: lockRegister,
  issues: (operation, { register }, known) => {
    const isTenant = known.dataset.districts.some(({ id }) => id === operation.district);
    return [
      ...(isTenant ? [] : [{ path: "district", message: "no such district" }]),
      ...personIssues(operation.fields, null, known),
      ...issuesOf(actorFaults(actorOf(operation), null, register, CITY)),
    ];
  },
  apply: async (tx, operation, { register }) => {
    const record = actorOf(operation);
    const isTaken = register.some(({ id }) => id === record.id);
    if (isTaken || parentFaults(record, register, CITY).length > 0) throw new ChangeRefused("conflict");
    await tx.insert(actors).values({ districtId: operation.district, id: operation.actor, record });
    return { ...operation, kind: "remove-actor" };
  },
};
