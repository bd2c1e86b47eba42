/** What a filter leaves of places and measures: the one answer behind map, list and sentence. */
import type { PlaceId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import { measureTest } from "./match-measure.ts";
import type { FilterContext } from "./measure-values.ts";
import { rowsAboutEach } from "./rows-about.ts";
import { targetReached } from "./target-reached.ts";

export interface PlaceView {
  /** The rows that pass the filter, in their order. */
  rows: ListedMeasure[];
  /** The places that are left, in their order, each with its rows that pass. */
  places: { place: PlaceProperties; rows: ListedMeasure[] }[];
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

const ROW_FIELDS = [
  "year",
  "area",
  "type",
  "causeType",
  "actor",
  "role",
  "status",
  "continuesIn",
  "targetYear",
  "season",
  "finding",
] as const;

/**
 * Filters rows and places together.
 *
 * A place stays when a row about it passes; where the filter asks nothing of the rows, also a
 * place without rows stays if the place itself fits. Of a year that is looked at, a place also stays
 * when it should have stopped being an open drug scene by then, though nothing runs there any more.
 */
export function placeView(
  places: readonly PlaceProperties[],
  rows: readonly ListedMeasure[],
  filter: MeasureFilter,
  context: FilterContext,
): PlaceView {
  const { at, ...always } = filter;
  const passing = rows.filter(measureTest(filter, context));
  const about = rowsAboutEach(places, passing);
  const asksOfRows = ROW_FIELDS.some((field) => (filter[field]?.length ?? 0) > 0);
  const everAbout =
    at === undefined || !asksOfRows ? null : rowsAboutEach(places, rows.filter(measureTest(always, context)));
  const staysEmpty = (place: PlaceProperties): boolean => {
    if (at === undefined) return !asksOfRows;
    if (targetReached(place, at) === "no") return false;
    return everAbout === null || (everAbout.get(place.id)?.length ?? 0) > 0;
  };
  const wanted = filter.place?.length ? new Set(filter.place) : null;
  const left = places.flatMap((place) => {
    if (!placePasses(place, filter, wanted)) return [];
    const own = about.get(place.id) ?? [];
    return own.length > 0 || staysEmpty(place) ? [{ place, rows: own }] : [];
  });
  return { rows: passing, places: left };
}
