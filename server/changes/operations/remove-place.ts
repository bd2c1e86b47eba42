/** Takes a place out of the register: nothing may stand on it. */
import { and, eq, sql } from "drizzle-orm";
import type { RemovePlace } from "#data/schema/operation.ts";
import { efforts } from "#server/db/beside-tables.ts";
import type { Tx } from "#server/db/open.ts";
import { measurePlaces, places, problemPlaces } from "#server/db/tables.ts";
import { fieldsOf, isPlace, type LockedPlace, ofPlace, type PlaceKey } from "./lock-place.ts";
import type { OperationKind } from "./operation-kind.ts";
import { ChangeRefused } from "./refused.ts";

/** Whether a problem or a measure of a plan is about the place, or a joint effort goes there. */
async function isNamed(tx: Tx, { district, place }: PlaceKey): Promise<boolean> {
  for (const table of [problemPlaces, measurePlaces]) {
    const named = await tx
      .select({ one: sql`1` })
      .from(table)
      .where(and(eq(table.districtId, district), eq(table.placeId, place)))
      .limit(1);
    if (named.length > 0) return true;
  }
  // An effort may go to a neighbouring district.
  const visited = await tx
    .select({ one: sql`1` })
    .from(efforts)
    .where(sql`${efforts.content}->'stops' @> ${JSON.stringify([place])}::jsonb`)
    .limit(1);
  return visited.length > 0;
}

export const removePlace: OperationKind<RemovePlace, LockedPlace> = {
  ...ofPlace,
  issues: () => [],
  apply: async (tx, operation, { place, register }) => {
    const hasSpots = register.some(({ properties }) => properties.parent === place.id);
    if (hasSpots || (await isNamed(tx, operation))) throw new ChangeRefused("conflict");
    await tx.delete(places).where(isPlace(operation));
    return { ...operation, kind: "add-place", fields: fieldsOf(place), reason: null };
  },
};
