/** What places and actors are called, once they are known. */
import { useQuery } from "@tanstack/react-query";
import { createContext, useContext, useMemo } from "react";
import { queries } from "#client/model/queries.ts";
import type { ActorId, PlaceId } from "#data/schema/ids.ts";

export interface Names {
  place: (id: PlaceId) => string;
  actor: (id: ActorId) => string;
}

/** Stays the same object as long as nothing is called otherwise. */
export function useNames(): Names {
  const { data: places } = useQuery(queries.places());
  const { data: actors } = useQuery(queries.actors());
  return useMemo(() => {
    const ofPlace = new Map<string, string>(
      places?.features.map(({ id, properties }) => [id, properties.name]),
    );
    const ofActor = new Map<string, string>(actors?.items.map(({ id, name }) => [id, name]));
    return { place: (id) => ofPlace.get(id) ?? id, actor: (id) => ofActor.get(id) ?? id };
  }, [places, actors]);
}

export const NamesContext = createContext<Names>({ place: (id) => id, actor: (id) => id });

export const useKnownNames = (): Names => useContext(NamesContext);
