/** The overview: what the plans hold, how far it has come and what meets which causes. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import type { View } from "#client/model/use-view.ts";
import { filterContext } from "#data/rules/filter-context.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { MeasureType } from "#data/schema/measure.ts";
import { AreaSection } from "./area-section.tsx";
import { CausesSection } from "./causes-section.tsx";
import { FindingsSection } from "./findings-section.tsx";
import { StatusPatterns } from "./status-fill.tsx";
import { StatusSection } from "./status-section.tsx";

const TYPES = { field: "type", values: MeasureType.options } as const;

export function Overview({ view }: { view: View }) {
  const { t } = useTranslation();
  const { data: districts } = useQuery(queries.districts());
  const context = useMemo(() => filterContext(view.allPlaces, view.actors), [view.allPlaces, view.actors]);
  // Before the districts have come, those that the measures name.
  const districtIds = useMemo(
    () => districts?.items.map(({ id }) => id) ?? [...new Set(view.allRows.map(({ district }) => district))],
    [districts, view.allRows],
  );
  const districtName = (id: DistrictId) => districts?.items.find((one) => one.id === id)?.name ?? "…";
  // The public is not told where causes lie, nor what the plan check sees.
  const seesCauses = view.allRows.some(({ cause }) => cause.types !== undefined);
  const seesFindings = view.allRows.some(({ openFindings }) => openFindings !== undefined);
  return (
    <>
      <StatusPatterns />
      <AreaSection view={view} context={context} />
      <StatusSection
        view={view}
        context={context}
        down={{ field: "district", values: districtIds }}
        nameOf={districtName}
        title={t("overview.byDistrict.heading")}
        caption={t("overview.byDistrict.caption")}
      />
      <StatusSection
        view={view}
        context={context}
        down={TYPES}
        nameOf={(type) => t(`terms.measureType.${type}`)}
        title={t("overview.byType.heading")}
        caption={t("overview.byType.caption")}
        note={t("overview.severalKinds")}
      />
      {seesCauses && <CausesSection view={view} context={context} />}
      {seesFindings && <FindingsSection view={view} context={context} />}
    </>
  );
}
