/** `/tid`: when the measures run, place by place, under the same filter as the map. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { View } from "#client/model/use-view.ts";
import { TimeBoard } from "#client/timeline/time-board.tsx";
import { YearButton } from "#client/year/year-button.tsx";
import { YearSlider } from "#client/year/year-slider.tsx";
import type { Day } from "#data/rules/timeline/measure-span.ts";
import { yearRange } from "#data/rules/year-range.ts";
import { FilteredView } from "./filtered-view.tsx";

function TimeWithYears({ view, today }: { view: View; today: Day }) {
  const range = useMemo(() => yearRange(view.allRows), [view.allRows]);
  const thisYear = Number(today.slice(0, 4));
  return (
    <TimeBoard
      view={view}
      today={today}
      yearButton={range === null ? null : <YearButton range={range} thisYear={thisYear} />}
      yearSlider={range === null ? null : <YearSlider range={range} />}
    />
  );
}

export function TimelineView() {
  const { t } = useTranslation();
  // The Swedish way to write a day is the one that sorts.
  const today = new Intl.DateTimeFormat("sv-SE").format(new Date());
  return (
    <FilteredView heading={t("timeline.heading")}>
      {(view) => <TimeWithYears view={view} today={today} />}
    </FilteredView>
  );
}
