/** What is planned, from the address, and the way to change it: the address is its only home. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { ActorId, DistrictId, PlaceId } from "#data/schema/ids.ts";
import { EffortSearch, NO_STOPS } from "./effort-search.ts";

export interface EffortControl {
  search: EffortSearch;
  actors: ActorId[];
  district: DistrictId | null;
  /** Replaces what is given; undefined clears it. */
  change: (part: EffortPart) => void;
  /** Where to go; nowhere is a choice, too. */
  setStops: (stops: readonly PlaceId[]) => void;
}

type EffortPart = { [K in keyof EffortSearch]?: EffortSearch[K] | undefined } & {
  actor?: ActorId[] | undefined;
  district?: DistrictId[] | undefined;
};

const NOBODY: ActorId[] = [];

export function useEffortSearch(): EffortControl {
  const found = useSearch({ from: "/samverkan" });
  const navigate = useNavigate({ from: "/samverkan" });
  const change = (part: EffortPart) =>
    void navigate({ search: (previous) => ({ ...previous, ...part }), replace: true });
  const search = useMemo(() => EffortSearch.parse(found), [found]);
  return {
    search,
    actors: found.actor ?? NOBODY,
    district: found.district?.[0] ?? null,
    change,
    setStops: (stops) => change({ stop: stops.length === 0 ? [NO_STOPS] : [...stops] }),
  };
}
