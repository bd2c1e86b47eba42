/** Puts a whole plan there, or takes it away; rows that say the same are not touched. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { ActorId, DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { SetPlan } from "#data/schema/operation.ts";
import type { Plan } from "#data/schema/plan.ts";
import { inStatements, planDifference, touched, writePlan } from "#server/dataset/index.ts";
import type { Tx } from "#server/db/open.ts";
import { actors, places } from "#server/db/tables.ts";
import { type LockedPlan, ofPlan } from "./lock-plan.ts";
import type { OperationKind } from "./operation-kind.ts";
import { planIssues } from "./plan-issues.ts";
import { ChangeRefused } from "./refused.ts";

interface Named {
  actors: ActorId[];
  places: PlaceId[];
}

/** Whom and what the plans name, each once and in order. */
function namedBy(plans: readonly (Plan | null)[]): Named {
  const named = { actors: new Set<ActorId>(), places: new Set<PlaceId>() };
  for (const area of plans.flatMap((plan) => plan?.priorityAreas ?? [])) {
    for (const problem of area.problems) {
      for (const id of problem.places) named.places.add(id);
      for (const measure of problem.causes.flatMap((cause) => cause.measures)) {
        for (const id of measure.places ?? []) named.places.add(id);
        for (const { actor } of measure.responsibilities) named.actors.add(actor);
        for (const part of measure.parts) for (const id of part.actors) named.actors.add(id);
        for (const { reportedBy } of measure.followUps) if (reportedBy !== null) named.actors.add(reportedBy);
      }
    }
  }
  return { actors: [...named.actors].sort(), places: [...named.places].sort() };
}

/**
 * Holds the actors: none of them is removed until the transaction ends.
 *
 * @returns whose each of them is
 * @throws ChangeRefused when one is not there
 */
async function holdActors(tx: Tx, named: readonly ActorId[]): Promise<(id: ActorId) => string> {
  const tenants = new Map<string, string>();
  for (const ids of inStatements(named)) {
    const found = await tx
      .select({ id: actors.id, district: actors.districtId })
      .from(actors)
      .where(inArray(actors.id, ids))
      .orderBy(asc(actors.id))
      .for("key share");
    for (const { id, district } of found) tenants.set(id, district);
  }
  if (named.some((id) => !tenants.has(id))) throw new ChangeRefused("conflict");
  return (id) => {
    const tenant = tenants.get(id);
    if (tenant === undefined) throw new Error(`No actor is called ${id}`);
    return tenant;
  };
}

/**
 * Holds the places: none of them is removed until the transaction ends.
 *
 * @throws ChangeRefused when one is not there
 */
async function holdPlaces(tx: Tx, district: DistrictId, named: readonly PlaceId[]): Promise<void> {
  for (const ids of inStatements(named)) {
    const found = await tx
      .select({ id: places.id })
      .from(places)
      .where(and(eq(places.districtId, district), inArray(places.id, ids)))
      .orderBy(asc(places.id))
      .for("key share");
    if (found.length < ids.length) throw new ChangeRefused("conflict");
  }
}

export const setPlan: OperationKind<SetPlan, LockedPlan> = {
  ...ofPlan,
  issues: (operation, { plan }, known) => planIssues(operation, plan, known),
  apply: async (tx, operation, { plan: before, documentId, versions, first }) => {
    const { decisions: _decisions, ...reverse } = operation;
    const { content: after, document, plan, district } = operation;
    const told = new Set(operation.measures);
    // Who is told of the rows, and their histories, go by what the write says of itself.
    if (touched(planDifference(before, after)).some((id) => !told.has(id)))
      throw new ChangeRefused("conflict");
    const named = namedBy([before, after]);
    const tenantOf = await holdActors(tx, named.actors);
    await holdPlaces(tx, district, named.places);
    await writePlan(tx, {
      key: { district, plan },
      before,
      after,
      documentId: document?.id ?? null,
      versions,
      first,
      tenantOf,
    });
    return {
      ...reverse,
      content: before,
      document:
        before === null || documentId === null ? null : { id: documentId, title: before.document.title },
    };
  },
};
