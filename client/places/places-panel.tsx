/** The list of places by district: the map's other half. */

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import type { PlaceId } from "#data/schema/ids.ts";
import { DistrictPlaces } from "./district-places.tsx";

interface PlacesPanelProps {
  view: View;
  header: ReactNode;
  selected: PlaceId | null;
  pointedAt: PlaceId | null;
  onPointAt: (id: PlaceId | null) => void;
}

export function PlacesPanel({ view, header, selected, pointedAt, onPointAt }: PlacesPanelProps) {
  const { t } = useTranslation();
  const districts = useQuery(queries.districts());
  const { clear, isActive } = useFilter();

  const shown = (districts.data?.items ?? []).filter(
    (district) =>
      view.places.some(({ place }) => place.district === district.id) ||
      view.rows.some((row) => row.district === district.id),
  );

  const body = () => {
    if (view.error !== null) return <Failure error={view.error} onRetry={view.retry} />;
    if (!view.placesReady || districts.isPending) return <Loading lines={8} />;
    if (shown.length > 0 && (view.rows.length > 0 || !view.rowsReady || view.places.length > 0)) {
      return shown.map((district) => (
        <DistrictPlaces
          key={district.id}
          district={district}
          view={view}
          selected={selected}
          pointedAt={pointedAt}
          onPointAt={onPointAt}
        />
      ));
    }
    if (!isActive) return <Empty title={t("places.listEmpty.title")}>{t("places.listEmpty.body")}</Empty>;
    return (
      <Empty title={t("filter.empty.title")}>
        <p>{t("filter.empty.body")}</p>
        <button type="button" onClick={clear} className="button mt-4">
          {t("filter.clear")}
        </button>
      </Empty>
    );
  };

  return (
    <section
      aria-label={t("places.heading")}
      className="relative flex h-full flex-col overflow-y-auto bg-paper"
    >
      {selected === null && <PageTitle>{t("app.nav.map")}</PageTitle>}
      <h1 className="sr-only">{t("places.heading")}</h1>
      {header}
      <div className="pb-6">{body()}</div>
    </section>
  );
}
