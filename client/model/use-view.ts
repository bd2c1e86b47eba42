/** The places and measures that the address's filter leaves. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useWithEdits, useWithPlaceEdits } from "#client/outbox/index.ts";
import { filterContext } from "#data/rules/filter-context.ts";
import { type PlaceView, placeView } from "#data/rules/place-view.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { PlaceFeature, PlaceProperties } from "#data/schema/place-answer.ts";
import { queries } from "./queries.ts";
import { useFilter } from "./use-filter.ts";

const NO_FEATURES: PlaceFeature[] = [];
const NO_ROWS: ListedMeasure[] = [];
const NO_ACTORS: ActorSummary[] = [];

export interface View extends PlaceView {
  /** Everything that the filter chose from. */
  allPlaces: PlaceProperties[];
  allRows: ListedMeasure[];
  features: PlaceFeature[];
  actors: ActorSummary[];
  /** The places can be shown; the measures may still be on their way. */
  placesReady: boolean;
  rowsReady: boolean;
  error: Error | null;
  retry: () => void;
}

/** @param asSaved without what has been written here and waits: as the server has it, whenever it is asked */
export function useView({ asSaved = false }: { asSaved?: boolean } = {}): View {
  const { filter } = useFilter();
  const places = useQuery(queries.places());
  const measures = useQuery(queries.measures());
  const actors = useQuery(queries.actors());

  const features = useWithPlaceEdits(places.data?.features ?? NO_FEATURES);
  const savedRows = measures.data ?? NO_ROWS;
  const writtenRows = useWithEdits(savedRows);
  const allRows = asSaved ? savedRows : writtenRows;
  const allActors = actors.data?.items ?? NO_ACTORS;
  const allPlaces = useMemo(() => features.map((feature) => feature.properties), [features]);
  const context = useMemo(() => filterContext(allPlaces, allActors), [allPlaces, allActors]);
  const view = useMemo(
    () => placeView(allPlaces, allRows, filter, context),
    [allPlaces, allRows, filter, context],
  );

  return {
    ...view,
    allPlaces,
    allRows,
    features,
    actors: allActors,
    // What has been fetched once stays when asking for it anew fails.
    placesReady: places.data !== undefined,
    rowsReady: measures.data !== undefined && actors.data !== undefined,
    error: [places, measures, actors].find((query) => query.isLoadingError)?.error ?? null,
    retry: () => {
      for (const query of [places, measures, actors]) if (query.isError) void query.refetch();
    },
  };
}
