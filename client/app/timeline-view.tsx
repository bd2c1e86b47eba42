/** `/tid`: when the measures run, place by place, under the same filter as the map. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { View } from "#client/model/use-view.ts";
import { TimeBoard } from "#client/timeline/time-board.tsx";
import { YearButton } from "#client/year/year-button.tsx";
import { YearSlider } from "#client/year/year-slider.tsx";
import { yearRange } from "#data/rules/year-range.ts";
import { FilteredView } from "./filtered-view.tsx";

function Years({ view: { allRows } }: { view: View }) {
  const range = useMemo(() => yearRange(allRows), [allRows]);
  if (range === null) return null;
  return (
    <div className="print:hidden">
      <div className="px-4 pb-2.5 empty:hidden">
        <YearButton range={range} thisYear={new Date().getFullYear()} />
      </div>
      <YearSlider range={range} />
    </div>
  );
}

export function TimelineView() {
  const { t } = useTranslation();
  // The Swedish way to write a day is the one that sorts.
  const today = new Intl.DateTimeFormat("sv-SE").format(new Date());
  return (
    <FilteredView heading={t("timeline.heading")}>
      {(view) => <TimeBoard view={view} today={today} years={<Years view={view} />} />}
    </FilteredView>
  );
}
