/** Above the list: search, chosen filters, what is shown in words, short and long, and the way to add a place. */
import { AddPlace } from "#client/draw/index.ts";
import { FilterBar } from "#client/filter/filter-bar.tsx";
import { MapInWords } from "#client/filter/map-in-words.tsx";
import { SummarySentence } from "#client/filter/summary-sentence.tsx";
import type { View } from "#client/model/use-view.ts";
import { SearchBox } from "#client/search/search-box.tsx";

export function ListHeader({ view }: { view: View }) {
  return (
    <div className="space-y-3 border-b border-line px-4 pt-4 pb-3.5">
      <SearchBox />
      <FilterBar view={view} />
      <SummarySentence view={view} />
      <MapInWords view={view} />
      <AddPlace />
    </div>
  );
}
