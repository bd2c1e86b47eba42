/** The time of the measures in the form that the address asks for. */
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { SaveChart } from "#client/picture/index.ts";
import { useTrails } from "#client/records/use-trails.ts";
import { useMedia } from "#client/ui/use-media.ts";
import { timeline as timelineOf } from "#data/rules/timeline/lanes.ts";
import type { Day } from "#data/rules/timeline/measure-span.ts";
import { FormLinks } from "./form-links.tsx";
import { KindPatterns } from "./kind-look.tsx";
import { LaneChart } from "./lane-chart.tsx";
import { LaneTable } from "./lane-table.tsx";
import { TimeSentence } from "./time-sentence.tsx";
import { TimelineSearch } from "./timeline-search.ts";
import { YearList } from "./year-list.tsx";
import { YearWheel } from "./year-wheel.tsx";

interface TimeBoardProps {
  view: View;
  /** This calendar day where the reader is. */
  today: Day;
  /** Opens the choice of the year that is looked at. */
  yearButton: ReactNode;
  yearSlider: ReactNode;
}

export function TimeBoard({ view, today, yearButton, yearSlider }: TimeBoardProps) {
  const { t } = useTranslation();
  const { form = "line" } = TimelineSearch.parse(useSearch({ strict: false }));
  const { filter } = useFilter();
  const isWide = useMedia("(min-width: 44rem), print");
  const { places, rows, allPlaces, allRows } = view;
  const trails = useTrails();
  const chart = useRef<HTMLDivElement>(null);
  const timeline = useMemo(() => {
    const moved = new Map([...trails].map(([id, steps]) => [id, steps.map(({ year }) => year)]));
    return timelineOf({ places, rows, allPlaces, allRows }, Number(today.slice(0, 4)), moved);
  }, [places, rows, allPlaces, allRows, today, trails]);
  const body = () => {
    if (form === "wheel") return <YearWheel rows={rows} today={today} at={filter.at} />;
    if (form === "table") return <LaneTable timeline={timeline} />;
    if (!isWide) return <YearList timeline={timeline} today={today} />;
    return <LaneChart timeline={timeline} today={today} at={filter.at} />;
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col print:block">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2 px-4 pb-2.5">
        <TimeSentence timeline={timeline} />
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          {yearButton}
          <FormLinks form={form} />
          <button type="button" className="button max-sm:hidden" onClick={() => window.print()}>
            {t("timeline.print")}
          </button>
        </div>
      </div>
      {yearSlider}
      <KindPatterns />
      <div ref={chart} className="contents">
        {body()}
      </div>
      {form !== "table" && (
        <div className="px-4 pb-2">
          <SaveChart chart={chart} title={t("timeline.heading")} />
        </div>
      )}
    </div>
  );
}
