/** The districts, the whole city first; and those of them in which the reader may do something. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import type { Action } from "#data/schema/access.ts";
import type { DistrictId } from "#data/schema/ids.ts";

export interface DistrictChoice {
  id: DistrictId;
  name: string;
  isCity: boolean;
}

/** @param action what `own` is about; giving roles where nothing is said */
export function useDistricts(action: Action = "administer"): {
  all: readonly DistrictChoice[];
  own: readonly DistrictChoice[];
} {
  const { t } = useTranslation();
  const { may } = useMe();
  const { data } = useQuery(queries.districts());
  const all = (data?.items ?? [])
    .map(({ id, name, kind }) => {
      const isCity = kind === "city";
      return { id, name: isCity ? t("people.wholeCity") : name, isCity };
    })
    .sort((a, b) => Number(b.isCity) - Number(a.isCity) || a.name.localeCompare(b.name, "sv"));
  const own = all.filter(({ id, isCity }) => may(action, { district: isCity ? null : id, actors: [] }));
  return { all, own };
}

/** A district by its name; one that is no longer there as it is written. */
export function useDistrictName(): (id: string) => string {
  const { all } = useDistricts();
  return (id) => all.find((one) => one.id === id)?.name ?? id;
}
