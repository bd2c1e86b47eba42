/** Puts a joint effort there, changes it whole, or takes it away. */
import { and, eq } from "drizzle-orm";
import { type EffortContent, effortActors } from "#data/schema/effort.ts";
import type { SetEffort } from "#data/schema/operation.ts";
import { efforts } from "#server/db/beside-tables.ts";
import type { Tx } from "#server/db/open.ts";
import { places } from "#server/db/tables.ts";
import { keptEffort } from "#server/efforts/index.ts";
import type { Issue, Known, Locked, OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";
import { ChangeRefused } from "./refused.ts";
import { stays } from "./stays.ts";

interface LockedEffort extends Locked {
  /** Null where it is not there, or no longer. */
  before: EffortContent | null;
}

const isEffort = ({ district, effort }: SetEffort) =>
  and(eq(efforts.districtId, district), eq(efforts.id, effort));

const scopeOf = ({ district }: SetEffort, content: EffortContent) => ({
  district,
  actors: effortActors(content),
});

async function lockEffort(tx: Tx, operation: SetEffort): Promise<LockedEffort> {
  const [row] = await tx.select().from(efforts).where(isEffort(operation)).for("update");
  const before = row === undefined ? null : keptEffort(row.content);
  // Whoever takes part may change it, and stays in it: else it would be nobody's to change back.
  const states = [before, operation.content].filter((content) => content !== null);
  const scopes = states.map((content) => scopeOf(operation, content));
  const [scope] = scopes;
  if (scope === undefined) throw new ChangeRefused("not-found");
  return { version: row?.version ?? 0, scope, scopes, before };
}

const repeated = (ids: readonly string[]): boolean => new Set(ids).size !== ids.length;

/** What of an effort names something that is not there, or twice. */
function faultsOf({ participants, stops, from, to }: EffortContent, { dataset }: Known): Issue[] {
  const actorIds = new Set<string>(dataset.actors.map(({ id }) => id));
  const placeIds = new Set<string>(dataset.places.map(({ id }) => id));
  return [
    ...participants.flatMap(({ actor }, index) =>
      actorIds.has(actor) ? [] : [{ path: `participants.${index}.actor`, message: "no such actor" }],
    ),
    ...stops.flatMap((id, index) =>
      placeIds.has(id) ? [] : [{ path: `stops.${index}`, message: "no such place" }],
    ),
    ...(repeated(stops) ? [{ path: "stops", message: "each place once" }] : []),
    ...(repeated(participants.map(({ actor }) => actor))
      ? [{ path: "participants", message: "each actor once" }]
      : []),
    ...(from === null && to !== null ? [{ path: "to", message: "ends without a beginning" }] : []),
  ];
}

/** Whether all that an effort names is there; what is, is not removed until the transaction ends. */
async function allStay(tx: Tx, { participants, stops }: EffortContent): Promise<boolean> {
  for (const { actor } of participants) if (!(await stays(tx, actor))) return false;
  for (const id of stops) {
    const found = await tx.select({ id: places.id }).from(places).where(eq(places.id, id)).for("key share");
    if (found.length === 0) return false;
  }
  return true;
}

export const setEffort: OperationKind<SetEffort, LockedEffort> = {
  lock: lockEffort,
  setVersion: async (tx, operation, version) => {
    await tx.update(efforts).set({ version }).where(isEffort(operation));
  },
  issues: (operation, { before }, known) => {
    const isTenant = known.dataset.districts.some(({ id }) => id === operation.district);
    return [
      ...(isTenant ? [] : [{ path: "district", message: "no such district" }]),
      ...(operation.content === null
        ? []
        : [...faultsOf(operation.content, known), ...personIssues(operation.content, before, known)]),
    ];
  },
  apply: async (tx, operation, { before }) => {
    const { district: districtId, effort: id, content } = operation;
    // What it names may be gone by the time that its removal is taken back.
    if (content !== null && !(await allStay(tx, content))) throw new ChangeRefused("conflict");
    await tx
      .insert(efforts)
      .values({ districtId, id, content })
      .onConflictDoUpdate({ target: [efforts.districtId, efforts.id], set: { content } });
    return { ...operation, content: before };
  },
};
