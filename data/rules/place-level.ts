/** What a place is to others: an area that holds places, a place of the plan, or a spot in one. */
import type { PlaceId } from "#data/schema/ids.ts";
import type { Place, PlaceKind } from "#data/schema/place.ts";
import type { PlaceLevel } from "#data/schema/place-answer.ts";

const AREA_KINDS: readonly PlaceKind[] = ["district-part", "neighbourhood"];

/**
 * A part of a district is an area; what lies in a place of the plan is a spot; all else is a site.
 *
 * @param find the place of an id, or null
 */
export function placeLevel(
  id: PlaceId,
  find: (id: PlaceId) => Pick<Place, "kind" | "parent"> | null,
): PlaceLevel {
  const place = find(id);
  if (place === null) return "site";
  if (AREA_KINDS.includes(place.kind)) return "area";
  const above = place.parent === null ? null : find(place.parent);
  return above === null || AREA_KINDS.includes(above.kind) ? "site" : "spot";
}
