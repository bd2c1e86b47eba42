/** What must hold of a place among the others: what it is called, what it lies in, where it is drawn; pure. */
import { area } from "@turf/turf";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlaceSource } from "#data/schema/place.ts";
import type { PlaceNotice } from "#data/schema/place-edit.ts";
import { containsPlace } from "./contains-place.ts";
import { duplicates, type Fault } from "./dataset.ts";
import { fitForPublic } from "./fit-for-public.ts";
import { placeNotices } from "./place-notices.ts";
import { polygonFaults } from "./valid-polygon.ts";

/** Square metres: a doorway, and more than the largest district of the city. */
const LEAST_M2 = 10;
const MOST_M2 = 60_000_000;
/** Corners that a person draws and another can reshape. */
const CORNERS = 500;

const folded = (text: string): string => text.toLocaleLowerCase("sv");

function nameFaults({ id, properties }: PlaceSource, others: readonly PlaceSource[]): Fault[] {
  const { name, aliases, parent } = properties;
  const faults: Fault[] = [];
  // It stands on the public map.
  if (!fitForPublic(name)) faults.push({ at: "name", message: "not fit for the public" });
  const twin = others.find(
    (other) =>
      other.id !== id && other.properties.parent === parent && folded(other.properties.name) === folded(name),
  );
  if (twin !== undefined) faults.push({ at: "name", message: `taken: “${twin.properties.name}”` });
  const twice = new Set(duplicates(aliases.map(folded)));
  for (const [index, alias] of aliases.entries())
    if (twice.has(folded(alias))) faults.push({ at: `aliases.${index}`, message: "twice" });
  return faults;
}

/** What the place lies in, from the nearest outwards; stops where it would go round. */
function ancestorsOf(place: PlaceSource, register: readonly PlaceSource[]): PlaceSource[] {
  const above: PlaceSource[] = [];
  for (let next = place.properties.parent; next !== null; ) {
    const wanted: PlaceId = next;
    const found = register.find(({ id }) => id === wanted);
    if (found === undefined || above.includes(found)) break;
    above.push(found);
    next = found.properties.parent;
  }
  return above;
}

/** A parent that is not there, or that lies in the place itself. */
export function placeParentFaults(place: PlaceSource, register: readonly PlaceSource[]): Fault[] {
  const { parent } = place.properties;
  if (parent === null) return [];
  if (!register.some(({ id }) => id === parent)) return [{ at: "parent", message: "no such place" }];
  return parent === place.id || ancestorsOf(place, register).some(({ id }) => id === place.id)
    ? [{ at: "parent", message: "a cycle" }]
    : [];
}

/** Faults of the outline by itself, and with what it lies in and what lies in it. */
export function outlineFaults(place: PlaceSource, register: readonly PlaceSource[]): Fault[] {
  const { geometry, properties } = place;
  const at = "geometry";
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const corners = polygons.flat(2).length;
  if (corners > CORNERS) return [{ at, message: `more than ${CORNERS} corners` }];
  const broken = polygonFaults(geometry);
  if (broken.length > 0) return broken.map((message) => ({ at, message }));
  const size = area(geometry);
  if (size < LEAST_M2) return [{ at, message: `smaller than ${LEAST_M2} m²` }];
  if (size > MOST_M2) return [{ at, message: `larger than ${MOST_M2} m²` }];
  const above = register.find(({ id }) => id === properties.parent);
  const outside = register.filter(
    (spot) => spot.properties.parent === place.id && spot.id !== place.id && !containsPlace(place, spot),
  );
  return [
    ...(above !== undefined && !containsPlace(above, place)
      ? [{ at, message: `not in “${above.properties.name}”` }]
      : []),
    ...outside.map((spot) => ({ at, message: `leaves out “${spot.properties.name}”` })),
  ];
}

/**
 * @param place as it would be
 * @param before as it is, with the same outline where that is not touched; null for one that is not there yet
 * @param register every place of the district
 * @param despite what the writer was told of and means all the same
 */
export function placeFaults(
  place: PlaceSource,
  before: PlaceSource | null,
  register: readonly PlaceSource[],
  despite: readonly PlaceNotice[],
): Fault[] {
  const unsound = placeParentFaults(place, register);
  const isDrawn =
    before === null ||
    before.geometry !== place.geometry ||
    before.properties.accuracyRadiusM !== place.properties.accuracyRadiusM ||
    before.properties.parent !== place.properties.parent;
  const drawn = isDrawn && unsound.length === 0 ? outlineFaults(place, register) : [];
  // Where the outline itself is broken there is nothing to compare it with.
  const notices = isDrawn && drawn.length === 0 ? placeNotices(place, before, register) : [];
  return [
    ...nameFaults(place, register),
    ...unsound,
    ...drawn,
    ...notices
      .filter(({ notice }) => !despite.includes(notice))
      .map(({ notice, words }) => ({ at: `despite.${notice}`, message: words })),
  ];
}
