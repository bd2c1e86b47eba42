/** Makes two actors of one: what is the new one’s names it, unless somebody has changed whom it names. */
import { isDeepStrictEqual } from "node:util";
import { and, eq } from "drizzle-orm";
import { parentFaults } from "#data/rules/actor-faults.ts";
import { inOrderOf, mergedAliases } from "#data/rules/merged-aliases.ts";
import { movedRow } from "#data/rules/move-actor.ts";
import type { Actor } from "#data/schema/actor.ts";
import type { UnmergeActors } from "#data/schema/actor-operation.ts";
import { assignments } from "#server/db/beside-tables.ts";
import { CITY } from "#server/db/city.ts";
import type { Tx } from "#server/db/open.ts";
import { actors } from "#server/db/tables.ts";
import { readActorRow, writeActorRows } from "./actor-rows.ts";
import { type LockedMerge, lockMerge } from "./lock-merge.ts";
import { giveBackBeside } from "./move-beside.ts";
import type { OperationKind } from "./operation-kind.ts";
import { ChangeRefused } from "./refused.ts";
import { writeActor } from "./write-actor.ts";

/** @throws ChangeRefused where a row says something else of its actors than it did while they were one */
async function checkRows(tx: Tx, { rows, actor, into, intoDistrict }: UnmergeActors): Promise<void> {
  for (const before of rows) {
    const left = movedRow(before, actor, { actor: into, tenant: intoDistrict });
    const now = await readActorRow(tx, before, into);
    const isSame =
      now !== null &&
      isDeepStrictEqual(now.responsibilities, left.responsibilities) &&
      isDeepStrictEqual(now.parts, left.parts) &&
      left.reported.every((position) => now.reported.includes(position));
    if (!isSame) throw new ChangeRefused("changed-meanwhile");
  }
}

/** Takes away the answers that were copied; those that were given anew since stay. */
async function giveBackAnswers(tx: Tx, { answered, actor, into }: UnmergeActors): Promise<void> {
  for (const { district, measure } of answered) {
    const of = (id: string) =>
      and(
        eq(assignments.districtId, district),
        eq(assignments.measureId, measure),
        eq(assignments.actorId, id),
      );
    const [own] = await tx.select().from(assignments).where(of(actor));
    const [copied] = await tx.select().from(assignments).where(of(into));
    if (own !== undefined && own.version === copied?.version) await tx.delete(assignments).where(of(into));
  }
}

export const unmergeActors: OperationKind<UnmergeActors, LockedMerge> = {
  lock: lockMerge,
  setVersion: async () => {},
  issues: () => [],
  apply: async (tx, operation, { actor, into, register }) => {
    const { actor: id, district, fields, rows, units, aliases } = operation;
    const record: Actor = { ...fields, id, district };
    const left = mergedAliases({ name: into.name, aliases }, record);
    if (actor !== null || !isDeepStrictEqual(into.aliases, inOrderOf(left, into.aliases)))
      throw new ChangeRefused("changed-meanwhile");
    if (parentFaults(record, register, CITY).length > 0) throw new ChangeRefused("conflict");
    await checkRows(tx, operation);
    await tx.insert(actors).values({ districtId: district, id, record });
    await writeActorRows(tx, rows, id);
    await giveBackAnswers(tx, operation);
    if (operation.beside !== undefined) await giveBackBeside(tx, operation.beside, { from: id, to: into.id });
    for (const unit of register)
      if (units.includes(unit.id) && unit.parent === into.id) await writeActor(tx, { ...unit, parent: id });
    await writeActor(tx, { ...into, aliases });
    const { kind: _kind, fields: _fields, aliases: _aliases, units: _units, ...rest } = operation;
    const { rows: _rows, answered: _answered, beside: _beside, ...merge } = rest;
    return { ...merge, kind: "merge-actors", aliases: into.aliases };
  },
};
