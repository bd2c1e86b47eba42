/** Counts the data's revision up; the row is held to the end, which puts all changes in one order. */
import { eq, sql } from "drizzle-orm";
import { CITY } from "#server/db/city.ts";
import type { Tx } from "#server/db/open.ts";
import { revisions } from "#server/db/tables.ts";

export async function nextRevision(tx: Tx): Promise<number> {
  const [row] = await tx
    .update(revisions)
    .set({ revision: sql`${revisions.revision} + 1` })
    .where(eq(revisions.districtId, CITY))
    .returning({ revision: revisions.revision });
  if (row === undefined) throw new Error("The data has no revision");
  return row.revision;
}
