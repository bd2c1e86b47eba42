/** Which places are visited, and the ways to say so. */
import { useMemo } from "react";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import { MOST_STOPS } from "./effort-search.ts";

export interface Stops {
  ids: readonly PlaceId[];
  has: (place: Pick<PlaceProperties, "id">) => boolean;
  toggle: (place: Pick<PlaceProperties, "id">) => void;
  /** Whether there is room for another. */
  isFull: boolean;
}

/** @param ids those that are visited now, proposed or chosen */
export function useStops(ids: readonly PlaceId[], setStops: (stops: readonly PlaceId[]) => void): Stops {
  return useMemo(() => {
    const isFull = ids.length >= MOST_STOPS;
    return {
      ids,
      has: ({ id }) => ids.includes(id),
      toggle: ({ id }) => {
        if (ids.includes(id)) setStops(ids.filter((one) => one !== id));
        else if (!isFull) setStops([...ids, id]);
      },
      isFull,
    };
  }, [ids, setStops]);
}
