/** `/oversikt`: the plans in figures, under the same filter as the map. */
import { useTranslation } from "react-i18next";
import { FilterBar } from "#client/filter/filter-bar.tsx";
import { SummarySentence } from "#client/filter/summary-sentence.tsx";
import { useView } from "#client/model/use-view.ts";
import { Overview } from "#client/overview/overview.tsx";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Failure, Loading } from "#client/ui/state.tsx";
import { NothingLeft } from "./nothing-left.tsx";

export function OverviewView() {
  const { t } = useTranslation();
  const view = useView();
  const body = () => {
    if (view.error !== null) return <Failure error={view.error} onRetry={view.retry} />;
    if (!view.rowsReady || !view.placesReady) return <Loading lines={12} />;
    if (view.rows.length === 0) return <NothingLeft />;
    return <Overview view={view} />;
  };
  return (
    <DocumentPage wide>
      <PageTitle>{t("overview.heading")}</PageTitle>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h1 className="font-serif text-4xl font-bold tracking-tight">{t("overview.heading")}</h1>
        <button type="button" className="button print:hidden" onClick={() => window.print()}>
          {t("overview.print")}
        </button>
      </div>
      <p className="mt-2 max-w-prose text-muted print:hidden">{t("overview.intro")}</p>
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
