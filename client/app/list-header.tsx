/** Above the list: search, chosen filters, what is shown in words, short and long, and the way to add a place. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AddPlace } from "#client/draw/index.ts";
import { FilterBar } from "#client/filter/filter-bar.tsx";
import { MapInWords } from "#client/filter/map-in-words.tsx";
import { SummarySentence } from "#client/filter/summary-sentence.tsx";
import type { View } from "#client/model/use-view.ts";
import { SearchBox } from "#client/search/search-box.tsx";
import { SavedViews } from "#client/views/saved-views.tsx";
import { YearButton } from "#client/year/year-button.tsx";
import type { YearRange } from "#data/rules/year-range.ts";

interface ListHeaderProps {
  view: View;
  /** The years to choose among; null before they are known. */
  range: YearRange | null;
  /** The year slider where there is no room for it under the map. */
  slider: ReactNode;
}

export function ListHeader({ view, range, slider }: ListHeaderProps) {
  const { t } = useTranslation();
  return (
    <div className="space-y-3 border-b border-line px-4 pt-4 pb-3.5">
      <SearchBox />
      <div className="flex flex-wrap gap-2">
        <FilterBar view={view} />
        {range !== null && <YearButton range={range} thisYear={new Date().getFullYear()} />}
        <SavedViews />
      </div>
      {slider !== null && <div className="-mx-4">{slider}</div>}
      <SummarySentence view={view} />
      <MapInWords view={view} />
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1.5 text-sm">
        <p className="print:hidden">
          <Link
            to="/blad"
            search={(previous) => previous}
            className="text-link inline-block min-h-6 font-semibold"
          >
            {t("sheets.openAll")}
          </Link>
        </p>
        <AddPlace />
      </div>
    </div>
  );
}
