/** `/aktorer`: the actors as a list, or set against the places under the same filter as the map. */
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ActorList } from "#client/actors/actor-list.tsx";
import { FormLinks } from "#client/actors/form-links.tsx";
import { Matrix } from "#client/actors/matrix.tsx";
import { FilterBar } from "#client/filter/filter-bar.tsx";
import { SummarySentence } from "#client/filter/summary-sentence.tsx";
import { useView } from "#client/model/use-view.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Failure, Loading } from "#client/ui/state.tsx";

function MatrixView() {
  const { t } = useTranslation();
  const view = useView();
  const body = () => {
    if (view.error !== null) return <Failure error={view.error} onRetry={view.retry} />;
    if (!view.rowsReady || !view.placesReady) return <Loading lines={12} />;
    return <Matrix view={view} />;
  };
  return (
    <DocumentPage wide>
      <PageTitle>{t("matrix.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("matrix.heading")}</h1>
      <p className="mt-2 max-w-prose text-lg text-muted">{t("matrix.intro")}</p>
      <div className="mt-4">
        <FormLinks />
      </div>
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

export function ActorsView() {
  const { vy } = useSearch({ from: "/aktorer" });
  return vy === "matris" ? <MatrixView /> : <ActorList />;
}
