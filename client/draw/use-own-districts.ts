/** The districts whose places the reader may draw; the city has none of its own. */
import { useQuery } from "@tanstack/react-query";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import type { DistrictId } from "#data/schema/ids.ts";

export function useOwnDistricts(): readonly DistrictId[] {
  const { may } = useMe();
  const { data } = useQuery(queries.districts());
  return (data?.items ?? [])
    .filter(({ id, kind }) => kind === "district" && may("edit", { district: id, actors: [] }))
    .map(({ id }) => id);
}
