/** Sets some fields of an actor. */
import { actorFaults, parentFaults } from "#data/rules/actor-faults.ts";
import { Actor } from "#data/schema/actor.ts";
import { ActorPatch, type ChangeActor } from "#data/schema/actor-operation.ts";
import { CITY } from "#server/db/city.ts";
import { actors } from "#server/db/tables.ts";
import { issuesOf } from "./issues-of.ts";
import { isActor, type LockedActor, ofActor } from "./lock-actor.ts";
import type { OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";
import { ChangeRefused } from "./refused.ts";

export const changeActor: OperationKind<ChangeActor, LockedActor> = {
  ...ofActor,
  issues: ({ set }, { actor, register }, known) => [
    ...personIssues(set, actor, known),
    ...issuesOf(actorFaults(Actor.parse({ ...actor, ...set }), actor, register, CITY)),
  ],
  apply: async (tx, operation, { actor, register }) => {
    const after = Actor.parse({ ...actor, ...operation.set });
    // What it was part of may be gone, or part of it, by the time that a change is taken back.
    if (parentFaults(after, register, CITY).length > 0) throw new ChangeRefused("conflict");
    await tx.update(actors).set({ record: after }).where(isActor(operation));
    const before = Object.entries(actor).filter(([field]) => field in operation.set);
    return { ...operation, set: ActorPatch.parse(Object.fromEntries(before)) };
  },
};
