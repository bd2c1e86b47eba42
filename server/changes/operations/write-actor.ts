/** Writes an actor's record anew, which counts it up. */
import { sql } from "drizzle-orm";
import type { Actor } from "#data/schema/actor.ts";
import type { Tx } from "#server/db/open.ts";
import { actors } from "#server/db/tables.ts";
import { isActor } from "./lock-actor.ts";

export async function writeActor(tx: Tx, record: Actor): Promise<void> {
  await tx
    .update(actors)
    .set({ record, version: sql`${actors.version} + 1` })
    .where(isActor({ district: record.district, actor: record.id }));
}
