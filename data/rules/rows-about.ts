/** Which rows are about a place. */
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlaceLevel } from "#data/schema/place-answer.ts";

interface Node {
  id: PlaceId;
  parent: PlaceId | null;
  level: PlaceLevel;
}

/**
 * The place and the spots in it, at any depth.
 *
 * An area holds whole places, which the plan treats by themselves: it stands for itself alone.
 */
export function placeAndSpots(places: Iterable<Node>, root: Node): Set<PlaceId> {
  const found = new Set([root.id]);
  if (root.level === "area") return found;
  const all = [...places];
  for (const id of found) {
    for (const place of all) if (place.parent === id) found.add(place.id);
  }
  return found;
}

/** The rows that name the place or one of its spots, each once and in their order. */
export function rowsAbout<Row extends { places: readonly PlaceId[] }>(
  places: Iterable<Node>,
  root: Node,
  rows: readonly Row[],
): Row[] {
  const ids = placeAndSpots(places, root);
  return rows.filter((row) => row.places.some((id) => ids.has(id)));
}
