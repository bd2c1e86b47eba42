/** The page of one place, from the data of one revision; pure. */
import { distance } from "@turf/turf";
import { placeAndSpots, rowsAbout } from "#data/rules/rows-about.ts";
import { targetYearRows } from "#data/rules/target-years.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { NearPlace, PlacePage, PlaceProperties } from "#data/schema/place-answer.ts";
import type { View } from "#server/dataset/index.ts";

/** Metres; some twenty minutes on foot. */
const NEAR_M = 1_500;
const NEAR_MOST = 8;

/** From the outermost place to the parent. */
function ancestorsOf(place: PlaceProperties, all: Map<PlaceId, PlaceProperties>): PlaceProperties[] {
  const above: PlaceProperties[] = [];
  for (let next = place.parent; next !== null; ) {
    const found = all.get(next);
    if (found === undefined || above.includes(found)) break;
    above.unshift(found);
    next = found.parent;
  }
  return above;
}

function nearTo(
  place: PlaceProperties,
  related: ReadonlySet<PlaceId>,
  all: Iterable<PlaceProperties>,
): NearPlace[] {
  return [...all]
    .filter((other) => other.level === "site" && !related.has(other.id))
    .map((other) => ({
      place: other,
      distanceM: Math.round(distance(place.labelPoint, other.labelPoint, { units: "meters" })),
    }))
    .filter(({ distanceM }) => distanceM <= NEAR_M)
    .sort((a, b) => a.distanceM - b.distanceM)
    .slice(0, NEAR_MOST);
}

/**
 * @param findings what the plan check noticed, about any plan
 * @throws Error when the viewer may see no place of that id
 */
export function placePage(
  { features, rows, whole }: View,
  id: PlaceId,
  findings: readonly WholeFinding[],
): PlacePage {
  const feature = features.find((one) => one.id === id);
  const source = whole.sources.get(id);
  if (feature === undefined || source === undefined) throw new Error(`No place is called ${id}`);
  const place = feature.properties;
  const all = new Map(features.map(({ properties }) => [properties.id, properties]));
  const measures = rowsAbout(all.values(), place, rows);
  const forAllPlaces = rows.filter(
    (row) => row.district === place.district && row.problem.scope === "all-places",
  );
  const ancestors = ancestorsOf(place, all);
  const within = placeAndSpots(all.values(), place);
  const shown = new Set<string>([...within, ...[...measures, ...forAllPlaces].map((row) => row.id)]);
  return {
    place: feature,
    basis: source.properties.basis,
    openDrugSceneBasis: source.properties.openDrugSceneBasis,
    attribution: source.properties.attribution,
    ancestors,
    spots: [...all.values()].filter((spot) => spot.id !== id && within.has(spot.id)),
    measures,
    forAllPlaces,
    targetYears: targetYearRows(measures),
    near: nearTo(place, new Set([...within, ...ancestors.map((above) => above.id)]), all.values()),
    findings: findings.filter(({ subject }) => shown.has(subject.id)),
  };
}
