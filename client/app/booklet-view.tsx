/** `/blad`: the booklet with the filter that it is of. */
import { FilterBar } from "#client/filter/filter-bar.tsx";
import { SummarySentence } from "#client/filter/summary-sentence.tsx";
import { useView } from "#client/model/use-view.ts";
import { BookletPage } from "#client/sheets/booklet-page.tsx";

export function BookletView() {
  const view = useView();
  return (
    <BookletPage
      filter={
        <div className="space-y-2">
          <div className="flex flex-wrap gap-2">
            <FilterBar view={view} />
          </div>
          <SummarySentence view={view} />
        </div>
      }
    />
  );
}
