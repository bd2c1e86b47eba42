/** The matrix of the address's filter: its lines, its columns, and what they are called. */
import { useMemo } from "react";
import type { View } from "#client/model/use-view.ts";
import { type ActorMatrix, actorMatrix } from "#data/rules/actor-matrix.ts";
import { filterContext } from "#data/rules/filter-context.ts";
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";

export interface MatrixNames {
  actor: (id: ActorId) => string;
  place: (id: PlaceId) => string;
}

/** @param withUnits whether units and functions stand in lines of their own, beside the organisations that have what they have */
export function useMatrix(
  { allPlaces, allRows, actors }: View,
  filter: MeasureFilter,
  withUnits: boolean,
): { matrix: ActorMatrix; names: MatrixNames } {
  const context = useMemo(() => filterContext(allPlaces, actors), [allPlaces, actors]);
  const matrix = useMemo(() => {
    const lines = actors.filter(({ parent }) => withUnits || parent === null).map(({ id }) => id);
    // What is done at a spot stands with its place.
    const columns = allPlaces.filter(({ level }) => level !== "spot").map(({ id }) => id);
    return actorMatrix(allRows, filter, context, { actors: lines, places: columns });
  }, [actors, allPlaces, allRows, filter, context, withUnits]);
  const names = useMemo(() => {
    const actorNames = new Map(actors.map(({ id, name }) => [id, name]));
    const placeNames = new Map(allPlaces.map(({ id, name }) => [id, name]));
    return {
      actor: (id: ActorId) => actorNames.get(id) ?? id,
      place: (id: PlaceId) => placeNames.get(id) ?? id,
    };
  }, [actors, allPlaces]);
  return { matrix, names };
}
