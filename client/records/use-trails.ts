/** The target years that have moved, by measure, and how a trail is said in a line. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { TrailStep } from "#data/schema/target-year-trail.ts";

export type Trails = ReadonlyMap<MeasureId, readonly TrailStep[]>;

/** Empty until they are known, and for who sees no target years. */
export function useTrails(): Trails {
  const { me } = useMe();
  const { data } = useQuery({ ...queries.targetYearTrails(), enabled: (me?.grants ?? []).length > 0 });
  return useMemo(
    () => new Map((data?.items ?? []).map(({ measure, steps = [] }) => [measure, steps])),
    [data],
  );
}

/** "2024 → 2025 → 2026". */
export function useTrailWords(): (years: readonly (number | null)[]) => string {
  const { t } = useTranslation();
  return (years) => years.map((year) => year ?? t("measure.trail.none")).join(" → ");
}
