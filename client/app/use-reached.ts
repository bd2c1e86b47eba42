/** What the map says beside the names of places in the year that is looked at. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { targetReached } from "#data/rules/target-reached.ts";
import type { PlaceId } from "#data/schema/ids.ts";

/** Of the places that should have stopped being an open drug scene by then; of no other. */
export function useReached({ places }: Pick<View, "places">): ReadonlyMap<PlaceId, string> {
  const { t } = useTranslation();
  const { at } = useFilter().filter;
  return useMemo(() => {
    if (at === undefined) return new Map();
    return new Map(
      places.flatMap(({ place }) => {
        const reached = targetReached(place, at);
        return reached === "no" ? [] : [[place.id, t(`year.onMap.${reached}`)] as const];
      }),
    );
  }, [places, at, t]);
}
