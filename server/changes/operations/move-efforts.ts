/** Joint efforts in which an actor takes part. */
import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import { movedParticipants } from "#data/rules/move-beside.ts";
import type { MergeActors, UnmergeActors } from "#data/schema/actor-operation.ts";
import type { BesideActor } from "#data/schema/beside-actor.ts";
import type { EffortContent } from "#data/schema/effort.ts";
import { DistrictId, EffortId } from "#data/schema/ids.ts";
import { efforts } from "#server/db/beside-tables.ts";
import type { Tx } from "#server/db/open.ts";
import { keptEffort } from "#server/efforts/index.ts";
import { type BesideKind, mustStillBe } from "./beside-kind.ts";

type Was = BesideActor["efforts"][number];

const takesPart = (actor: string) =>
  sql`${efforts.content}->'participants' @> ${JSON.stringify([{ actor }])}::jsonb`;

const isEffort = ({ district, effort }: Pick<Was, "district" | "effort">) =>
  and(eq(efforts.districtId, district), eq(efforts.id, effort));

const write = (tx: Tx, key: Pick<Was, "district" | "effort">, content: EffortContent) =>
  tx
    .update(efforts)
    .set({ content, version: sql`${efforts.version} + 1` })
    .where(isEffort(key));

/** Holds them until the transaction ends: before the actors, as whoever writes an effort takes them. */
export async function holdEfforts(tx: Tx, operation: MergeActors | UnmergeActors): Promise<void> {
  const moved = operation.kind === "unmerge-actors" ? (operation.beside?.efforts ?? []) : [];
  const known = moved.map(({ effort }) => effort);
  await tx
    .select({ id: efforts.id })
    .from(efforts)
    .where(or(takesPart(operation.actor), inArray(efforts.id, known)))
    .orderBy(asc(efforts.districtId), asc(efforts.id))
    .for("update");
}

export const effortsBeside: BesideKind<Was> = {
  take: async (tx, move) => {
    const rows = await tx
      .select()
      .from(efforts)
      .where(takesPart(move.from))
      .orderBy(asc(efforts.districtId), asc(efforts.id))
      .for("update");
    const taken: Was[] = [];
    for (const { districtId, id, content: kept } of rows) {
      const content = keptEffort(kept);
      if (content === null) continue;
      const { participants } = content;
      const key = { district: DistrictId.parse(districtId), effort: EffortId.parse(id) };
      await write(tx, key, { ...content, participants: movedParticipants(participants, move) });
      taken.push({ ...key, participants });
    }
    return taken;
  },
  giveBack: async (tx, all, move) => {
    for (const { participants, ...key } of all) {
      const [row] = await tx.select().from(efforts).where(isEffort(key)).for("update");
      const content = keptEffort(row?.content ?? null);
      mustStillBe(content?.participants, movedParticipants(participants, move));
      if (content !== null) await write(tx, key, { ...content, participants });
    }
  },
};
