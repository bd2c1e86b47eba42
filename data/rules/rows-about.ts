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

/** The same for every place at once; a place that no row is about is left out. */
export function rowsAboutEach<Row extends { places: readonly PlaceId[] }>(
  places: readonly Node[],
  rows: readonly Row[],
): Map<PlaceId, Row[]> {
  const known = new Map(places.map((place) => [place.id, place]));
  /** Whose rows a row about a place is: the place's, and those of the places that it is a spot in. */
  const owners = new Map(
    places.map((place) => {
      const found = new Set([place.id]);
      for (const id of found) {
        const parent = known.get(id)?.parent ?? null;
        const above = parent === null ? undefined : known.get(parent);
        if (above !== undefined && above.level !== "area") found.add(above.id);
      }
      return [place.id, [...found]];
    }),
  );
  const about = new Map<PlaceId, Row[]>();
  for (const row of rows) {
    for (const id of new Set(row.places.flatMap((place) => owners.get(place) ?? []))) {
      const own = about.get(id);
      if (own === undefined) about.set(id, [row]);
      else own.push(row);
    }
  }
  return about;
}
