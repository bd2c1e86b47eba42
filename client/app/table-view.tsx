/** `/atgarder`: the measures as a table, under the same filter as the map. */
import { useTranslation } from "react-i18next";
import { MeasureTable } from "#client/table/measure-table.tsx";
import { FilteredView } from "./filtered-view.tsx";

export function TableView() {
  const { t } = useTranslation();
  return (
    <FilteredView heading={t("table.heading")}>
      {(view, sentence) => <MeasureTable view={view} sentence={sentence} />}
    </FilteredView>
  );
}
