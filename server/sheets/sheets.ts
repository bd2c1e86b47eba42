/** The sheets of what a filter leaves; pure. */
import { filterContext } from "#data/rules/filter-context.ts";
import { placeView } from "#data/rules/place-view.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { MOST_SHEETS, type Sheets } from "#data/schema/sheet.ts";
import type { View } from "#server/dataset/index.ts";
import { placePage } from "#server/places/index.ts";

/**
 * A place has a sheet where something of it passes; one that the filter names has a sheet in any case,
 * spots too.
 *
 * @param rows what of the view's measures the filter may ask
 * @param day the Swedish day, `YYYY-MM-DD`
 */
export function sheets(
  view: View,
  rows: readonly ListedMeasure[],
  filter: MeasureFilter,
  day: string,
): Sheets {
  const all = view.features.map(({ properties }) => properties);
  const named = new Set(filter.place);
  const left = placeView(all, rows, filter, filterContext(all, view.whole.dataset.actors));
  const passing = new Set(left.rows.map(({ id }) => id));
  const places = left.places
    .filter(({ place, rows: own }) => named.has(place.id) || (place.level !== "spot" && own.length > 0))
    .slice(0, MOST_SHEETS)
    .map(({ place }) => {
      const page = placePage(view, place.id, []);
      return { ...page, measures: page.measures.filter(({ id }) => passing.has(id)) };
    });
  return { day, revision: view.whole.revision, places };
}
