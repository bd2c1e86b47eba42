/** A view of what the filter leaves: its heading, the filter and what it leaves in words, and then its own. */
import { type ReactNode, useRef } from "react";
import { FilterBar } from "#client/filter/filter-bar.tsx";
import { SummarySentence } from "#client/filter/summary-sentence.tsx";
import { useView, type View } from "#client/model/use-view.ts";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Failure, Loading } from "#client/ui/state.tsx";
import { NothingLeft } from "./nothing-left.tsx";

interface FilteredViewProps {
  heading: string;
  /**
   * Asked once there is something to show.
   *
   * @param sentence what the filter leaves, as it stands there in the reader's language
   */
  children: (view: View, sentence: () => string) => ReactNode;
}

export function FilteredView({ heading, children }: FilteredViewProps) {
  const view = useView();
  const sentence = useRef<HTMLDivElement>(null);
  const body = () => {
    if (view.error !== null) return <Failure error={view.error} onRetry={view.retry} />;
    if (!view.rowsReady || !view.placesReady) return <Loading lines={12} />;
    if (view.rows.length === 0) return <NothingLeft />;
    return children(view, () => sentence.current?.textContent ?? "");
  };
  return (
    <div className="print-landscape relative flex h-full flex-col bg-paper print:block print:h-auto">
      <PageTitle>{heading}</PageTitle>
      <div className="space-y-2 px-4 pt-4 pb-2.5">
        <h1 className="font-serif text-2xl font-bold tracking-tight">{heading}</h1>
        <div className="print:hidden">
          <FilterBar view={view} />
        </div>
        <div ref={sentence}>
          <SummarySentence view={view} />
        </div>
      </div>
      {body()}
    </div>
  );
}
