/** What a filter leaves of places and measures: the one answer behind map, list and sentence. */
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import { withUnits } from "./actor-tree.ts";
import { type FilterContext, matchesFilter } from "./match-measure.ts";
import { rowsAbout } from "./rows-about.ts";

export interface PlaceView {
  /** The rows that pass the filter, in their order. */
  rows: MeasureRow[];
  /** The places that are left, in their order, each with its rows that pass. */
  places: { place: PlaceProperties; rows: MeasureRow[] }[];
}

/** Looks up places and actors for `matchesFilter`; an actor's units are gathered once. */
export function filterContext(
  places: readonly PlaceProperties[],
  actors: readonly Pick<ActorSummary, "id" | "parent">[],
): FilterContext {
  const known = new Map<ActorId, Set<ActorId>>();
  return {
    places: new Map(places.map((place) => [place.id, place])),
    unitsOf: (actor) => {
      const units = known.get(actor) ?? withUnits(actors, actor);
      known.set(actor, units);
      return units;
    },
  };
}

/** Fields that say something of the place itself: a place without rows can pass them. */
function placePasses(
  place: PlaceProperties,
  filter: MeasureFilter,
  wanted: ReadonlySet<PlaceId> | null,
): boolean {
  return (
    (!filter.district?.length || filter.district.includes(place.district)) &&
    (!filter.placeKind?.length || filter.placeKind.includes(place.kind)) &&
    (filter.openDrugScene === undefined || place.openDrugScene === filter.openDrugScene) &&
    (wanted === null || wanted.has(place.id))
  );
}

const ROW_FIELDS = ["year", "area", "type", "actor", "role", "status", "targetYear"] as const;

/**
 * Filters rows and places together.
 *
 * A place stays when a row about it passes; where the filter asks nothing of the rows, also a
 * place without rows stays if the place itself fits.
 */
export function placeView(
  places: readonly PlaceProperties[],
  rows: readonly MeasureRow[],
  filter: MeasureFilter,
  context: FilterContext,
): PlaceView {
  const passing = rows.filter((row) => matchesFilter(row, filter, context));
  const asksOfRows = ROW_FIELDS.some((field) => (filter[field]?.length ?? 0) > 0);
  const wanted = filter.place?.length ? new Set(filter.place) : null;
  const left = places.flatMap((place) => {
    if (!placePasses(place, filter, wanted)) return [];
    const own = rowsAbout(places, place, passing);
    return own.length > 0 || !asksOfRows ? [{ place, rows: own }] : [];
  });
  return { rows: passing, places: left };
}
