/** Lets one actor take over from another: what rows put on it, its units, its answers, what it was called, and what names it beside the plans. */
import { and, eq } from "drizzle-orm";
import { withUnits } from "#data/rules/actor-tree.ts";
import { inOrderOf, mergedAliases } from "#data/rules/merged-aliases.ts";
import { movedRow } from "#data/rules/move-actor.ts";
import { ALIASES, type MergeActors, type UnmergeActors } from "#data/schema/actor-operation.ts";
import { DistrictId, MeasureId } from "#data/schema/ids.ts";
import { assignments } from "#server/db/beside-tables.ts";
import { CITY } from "#server/db/city.ts";
import type { Tx } from "#server/db/open.ts";
import { actors } from "#server/db/tables.ts";
import { readActorRows, writeActorRows } from "./actor-rows.ts";
import { isActor } from "./lock-actor.ts";
import { type LockedMerge, lockMerge } from "./lock-merge.ts";
import { moveBeside } from "./move-beside.ts";
import type { Issue, OperationKind } from "./operation-kind.ts";
import { ChangeRefused } from "./refused.ts";
import { writeActor } from "./write-actor.ts";

/** What the one that stays has not answered itself, it has answered as the other did. */
async function takeOverAnswers(tx: Tx, { actor, into }: MergeActors): Promise<UnmergeActors["answered"]> {
  const given = await tx.select().from(assignments).where(eq(assignments.actorId, actor));
  const taken: UnmergeActors["answered"] = [];
  for (const row of given) {
    const added = await tx
      .insert(assignments)
      .values({ ...row, actorId: into })
      .onConflictDoNothing()
      .returning({ measure: assignments.measureId });
    if (added.length > 0)
      taken.push({ district: DistrictId.parse(row.districtId), measure: MeasureId.parse(row.measureId) });
  }
  return taken;
}

function mergeIssues(
  { actor: id }: MergeActors,
  { actor, into, register, isRepresented }: LockedMerge,
): Issue[] {
  if (actor === null) return [];
  const isOpenTo = into.district === CITY || into.district === actor.district;
  const isUnit = withUnits(register, id).has(into.id);
  return [
    ...(isOpenTo ? [] : [{ path: "into", message: "of another district" }]),
    ...(isUnit ? [{ path: "into", message: "a cycle" }] : []),
    ...(isRepresented ? [{ path: "actor", message: "represented" }] : []),
    ...(mergedAliases(into, actor).length > ALIASES
      ? [{ path: "aliases", message: `at most ${ALIASES} aliases` }]
      : []),
  ];
}

export const mergeActors: OperationKind<MergeActors, LockedMerge> = {
  lock: lockMerge,
  // It is gone, and has no later version.
  setVersion: async () => {},
  issues: mergeIssues,
  apply: async (tx, operation, current) => {
    const { actor, into, register } = current;
    // What was possible once may not be by the time that an undo is undone.
    if (actor === null || mergeIssues(operation, current).length > 0) throw new ChangeRefused("conflict");
    const { id, district, ...fields } = actor;
    const rows = await readActorRows(tx, { actor: id, district });
    const to = { actor: into.id, tenant: into.district };
    await writeActorRows(
      tx,
      rows.map((row) => movedRow(row, id, to)),
      into.id,
    );
    const answered = await takeOverAnswers(tx, operation);
    const beside = await moveBeside(tx, { from: id, to: into.id });
    const units = register.filter(({ parent }) => parent === id);
    for (const unit of units) await writeActor(tx, { ...unit, parent: into.id });
    await writeActor(tx, { ...into, aliases: inOrderOf(mergedAliases(into, actor), operation.aliases) });
    await tx.delete(actors).where(and(isActor({ actor: id, district })));
    const { aliases: _, ...merge } = operation;
    return {
      ...merge,
      kind: "unmerge-actors",
      fields,
      aliases: into.aliases,
      units: units.map((unit) => unit.id),
      rows,
      answered,
      beside,
    };
  },
};
