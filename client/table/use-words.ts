/** What things are called, for the table's cells. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import type { View } from "#client/model/use-view.ts";
import { useTrails, useTrailWords } from "#client/records/use-trails.ts";
import { measureTypes } from "#data/rules/measure-types.ts";
import type { Words } from "./row-text.ts";

export function useWords({ allPlaces, actors }: Pick<View, "allPlaces" | "actors">): Words {
  const { t, i18n } = useTranslation();
  const trails = useTrails();
  const trailWords = useTrailWords();
  const { data: districts } = useQuery(queries.districts());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are others when the language is, not when `t` is.
  return useMemo(() => {
    const places = new Map(allPlaces.map(({ id, name }) => [id, name]));
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    const tenants = new Map((districts?.items ?? []).map(({ id, name }) => [id, name]));
    const types = new Intl.ListFormat(i18n.language, { type: "conjunction" });
    return {
      place: (id) => places.get(id) ?? id,
      actor: (id) => names.get(id) ?? id,
      district: (id) => tenants.get(id) ?? id,
      status: (status) => t(`terms.status.${status}`),
      continuesIn: (continuesIn) => t(`terms.continuesIn.${continuesIn}`),
      type: (type) => t(`terms.measureType.${type}`),
      role: (role) => t(`terms.role.${role}`),
      // Where a row's own words are not for the reader: by what kind of work it is.
      title: (row) =>
        row.title ?? types.format(measureTypes(row).map((type) => t(`terms.measureType.${type}`))),
      area: (area) => t(`terms.priorityArea.${area.kind}`),
      trail: ({ id }) => trailWords((trails.get(id) ?? []).map(({ year }) => year)),
    };
  }, [allPlaces, actors, districts, trails, i18n.language]);
}
