/** What districts, places and actors are called, for the sentences. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { queries } from "#client/model/queries.ts";
import type { View } from "#client/model/use-view.ts";
import { type Names, namesOf } from "#data/rules/sentence/names.ts";

export function useNames({ allPlaces, actors }: Pick<View, "allPlaces" | "actors">): Names {
  const { data } = useQuery(queries.districts());
  return useMemo(
    () => namesOf({ districts: data?.items ?? [], places: allPlaces, actors }),
    [data, allPlaces, actors],
  );
}
