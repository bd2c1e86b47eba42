/** What of an outline may be meant and may be a slip: told to whoever draws it. */
import { area, bbox, distance, featureCollection, intersect } from "@turf/turf";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlaceSource } from "#data/schema/place.ts";
import type { PlaceNotice } from "#data/schema/place-edit.ts";
import { labelPoint } from "./label-point.ts";

/** Of the smaller of two outlines: corners that were snapped together share a little. */
const OVERLAP_SHARE = 0.05;
/** Metres from the nearest place of the district; a district of the city is some kilometres across. */
const FAR_M = 4_000;

export interface ToldNotice {
  notice: PlaceNotice;
  /** Names of what it lies over, or how far off it is, such as `5 km`. */
  words: string;
}

const asFeature = ({ geometry }: PlaceSource) => ({ type: "Feature" as const, properties: {}, geometry });

function liesOver(place: PlaceSource, other: PlaceSource): boolean {
  const [west, south, east, north] = bbox(place.geometry);
  const [left, lower, right, upper] = bbox(other.geometry);
  if (west > right || left > east || south > upper || lower > north) return false;
  const shared = intersect(featureCollection([asFeature(place), asFeature(other)]));
  const smaller = Math.min(area(place.geometry), area(other.geometry));
  return shared !== null && area(shared) > OVERLAP_SHARE * smaller;
}

/** Those of the same parent: what holds a place, and what lies in it, is under or over it anyway. */
const besides = (place: PlaceSource, register: readonly PlaceSource[]): PlaceSource[] =>
  register.filter(
    ({ id, properties }) =>
      id !== place.id && properties.parent === place.properties.parent && properties.parent !== id,
  );

function covered(place: PlaceSource, register: readonly PlaceSource[]): Map<PlaceId, string> {
  const under = besides(place, register).filter((other) => liesOver(place, other));
  return new Map(under.map(({ id, properties }) => [id, properties.name]));
}

/** Metres to the nearest other place; 0 where there is none. */
function remoteness(place: PlaceSource, register: readonly PlaceSource[]): number {
  const others = register.filter(({ id }) => id !== place.id);
  if (others.length === 0) return 0;
  const from = labelPoint(place.geometry);
  const to = others.map(({ geometry }) => distance(from, labelPoint(geometry), { units: "meters" }));
  return Math.min(...to);
}

/** @param before what was so already needs no word again; null for a place that is not there yet */
export function placeNotices(
  place: PlaceSource,
  before: PlaceSource | null,
  register: readonly PlaceSource[],
): ToldNotice[] {
  const had = before === null ? new Map() : covered(before, register);
  const over = [...covered(place, register)].filter(([id]) => !had.has(id)).map(([, name]) => `“${name}”`);
  const far = remoteness(place, register);
  const wasFar = before !== null && remoteness(before, register) > FAR_M;
  const told: ToldNotice[] = [];
  if (over.length > 0) told.push({ notice: "overlap", words: over.join(", ") });
  if (far > FAR_M && !wasFar) told.push({ notice: "far-away", words: `${Math.round(far / 1_000)} km` });
  return told;
}
