/** A page to be read and printed of what the filter leaves: its heading, the filter, the sentence, its own. */
import type { ReactNode } from "react";
import { FilterBar } from "#client/filter/filter-bar.tsx";
import { SummarySentence } from "#client/filter/summary-sentence.tsx";
import { useView, type View } from "#client/model/use-view.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Failure, Loading } from "#client/ui/state.tsx";
import { NothingLeft } from "./nothing-left.tsx";

interface FilteredDocumentProps {
  heading: string;
  print: string;
  /** How the page is used; not on paper. */
  intro?: string;
  children: (view: View) => ReactNode;
}

export function FilteredDocument({ heading, print, intro, children }: FilteredDocumentProps) {
  const view = useView();
  const body = () => {
    if (view.error !== null) return <Failure error={view.error} onRetry={view.retry} />;
    if (!view.rowsReady || !view.placesReady) return <Loading lines={12} />;
    if (view.rows.length === 0) return <NothingLeft />;
    return children(view);
  };
  return (
    <DocumentPage wide>
      <PageTitle>{heading}</PageTitle>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h1 className="font-serif text-4xl font-bold tracking-tight">{heading}</h1>
        <button type="button" className="button print:hidden" onClick={() => window.print()}>
          {print}
        </button>
      </div>
      {intro !== undefined && <p className="mt-2 max-w-prose text-muted print:hidden">{intro}</p>}
      <div className="mt-4 flex flex-wrap items-center gap-2 print:hidden">
        <FilterBar view={view} />
      </div>
      <div className="mt-2">
        <SummarySentence view={view} />
      </div>
      {body()}
    </DocumentPage>
  );
}
