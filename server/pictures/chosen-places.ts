/** Which places a picture shows: what the filter leaves, and with a place that it is about those that belong to it. Pure. */
import { filterContext } from "#data/rules/filter-context.ts";
import { placeView } from "#data/rules/place-view.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { View } from "#server/dataset/index.ts";

/** @param rows what of the view's measures the filter may ask */
export function chosenPlaces(
  { features, whole }: Pick<View, "features" | "whole">,
  rows: readonly ListedMeasure[],
  filter: MeasureFilter,
  subject: PlaceId | null,
): PlaceFeature[] {
  const all = features.map(({ properties }) => properties);
  const context = filterContext(all, whole.dataset.actors);
  const left = new Set(placeView(all, rows, filter, context).places.map(({ place }) => place.id));
  const chosen = all.find(({ id }) => id === subject);
  return features.filter(
    ({ id, properties }) =>
      left.has(id) ||
      (chosen !== undefined && (id === chosen.id || id === chosen.parent || properties.parent === chosen.id)),
  );
}
