/** The districts whose plans the reader may edit, by name; the whole city is none of them. */
import { useQuery } from "@tanstack/react-query";
import { DistrictId } from "#data/schema/ids.ts";
import { queries } from "./queries.ts";
import { useMe } from "./use-me.ts";

export interface NamedDistrict {
  id: DistrictId;
  name: string;
}

export function useEditableDistricts(): readonly NamedDistrict[] {
  const { may } = useMe();
  const { data } = useQuery(queries.districts());
  return (data?.items ?? [])
    .filter(({ id, kind }) => kind !== "city" && may("edit", { district: id, actors: [] }))
    .map(({ id, name }) => ({ id: DistrictId.parse(id), name }))
    .sort((a, b) => a.name.localeCompare(b.name, "sv"));
}
