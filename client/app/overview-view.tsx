/** `/oversikt`: the plans in figures, under the same filter as the map. */
import { useTranslation } from "react-i18next";
import { Overview } from "#client/overview/overview.tsx";
import { SinceSummary } from "#client/since/since-summary.tsx";
import { FilteredDocument } from "./filtered-document.tsx";

export function OverviewView() {
  const { t } = useTranslation();
  return (
    <FilteredDocument heading={t("overview.heading")} print={t("overview.print")} intro={t("overview.intro")}>
      {(view) => (
        <>
          <SinceSummary view={view} />
          <Overview view={view} />
        </>
      )}
    </FilteredDocument>
  );
}
