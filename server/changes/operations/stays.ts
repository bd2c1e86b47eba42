/** Whether an actor is there; one that is is not removed until the transaction ends. */
import { eq } from "drizzle-orm";
import type { ActorId } from "#data/schema/ids.ts";
import type { Tx } from "#server/db/open.ts";
import { actors } from "#server/db/tables.ts";

export async function stays(tx: Tx, actor: ActorId): Promise<boolean> {
  const found = await tx.select({ id: actors.id }).from(actors).where(eq(actors.id, actor)).for("key share");
  return found.length > 0;
}
