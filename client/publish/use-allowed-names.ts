/** Names of places and actors: phrases that look like a person's name and are none. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { queries } from "#client/model/queries.ts";

export function useAllowedNames(): readonly string[] {
  const places = useQuery(queries.places()).data;
  const actors = useQuery(queries.actors()).data;
  return useMemo(
    () => [
      ...(places?.features ?? []).flatMap(({ properties: { name, aliases = [] } }) => [name, ...aliases]),
      ...(actors?.items ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ],
    [places, actors],
  );
}
