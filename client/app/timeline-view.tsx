/** `/tid`: when the measures run, place by place, under the same filter as the map. */
import { useTranslation } from "react-i18next";
import { TimeBoard } from "#client/timeline/time-board.tsx";
import { FilteredView } from "./filtered-view.tsx";

export function TimelineView() {
  const { t } = useTranslation();
  // The Swedish way to write a day is the one that sorts.
  const today = new Intl.DateTimeFormat("sv-SE").format(new Date());
  return (
    <FilteredView heading={t("timeline.heading")}>
      {(view) => <TimeBoard view={view} today={today} />}
    </FilteredView>
  );
}
