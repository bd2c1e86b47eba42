/** What actors were called that are gone: removed, or merged into another. Out of the changes that took them away. */
import { asc, inArray, sql } from "drizzle-orm";
import type { GoneActorList } from "#data/schema/actor-answer.ts";
import { ActorId } from "#data/schema/ids.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";

const { operation, reverse } = changes;
const kind = sql<string>`${operation}->>'kind'`;

/** @param register those that are there: one that has come back is not gone */
export async function goneActors(db: Db, register: ReadonlySet<string>): Promise<GoneActorList["items"]> {
  const rows = await db
    .select({
      id: sql<string>`${operation}->>'actor'`,
      // A merge knows only in its way back what it took.
      name: sql<string | null>`coalesce(${operation}->'fields'->>'name', ${reverse}->'fields'->>'name')`,
    })
    .from(changes)
    .where(inArray(kind, ["merge-actors", "remove-actor"]))
    .orderBy(asc(changes.districtId), asc(changes.revision));
  // As it was called last.
  const names = new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
  return [...names]
    .filter(([id]) => !register.has(id))
    .map(([id, name]) => ({ id: ActorId.parse(id), name }))
    .sort((a, b) => a.id.localeCompare(b.id));
}
