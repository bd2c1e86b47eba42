/** Whether one place lies in another, so that it is no neighbour of it. */
import { upwards } from "#data/rules/upwards.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";

/** A test of whether two places are the same, or one lies in the other. */
export function relation(
  places: readonly Pick<PlaceProperties, "id" | "parent">[],
): (a: PlaceId, b: PlaceId) => boolean {
  const lineage = upwards(places);
  return (a, b) => lineage(a).includes(b) || lineage(b).includes(a);
}
