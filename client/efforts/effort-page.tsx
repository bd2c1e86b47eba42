/** `/samverkan/:id`: one effort on a page that fits a sheet of paper, and afterwards how it went. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { undoChange } from "#client/model/undo-change.ts";
import { useMe } from "#client/model/use-me.ts";
import { useUndo } from "#client/model/use-undo.ts";
import { useView } from "#client/model/use-view.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { SavedLine } from "#client/ui/saved-line.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { effortActors } from "#data/schema/effort.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import { EffortActions } from "./effort-actions.tsx";
import { EffortBrief } from "./effort-brief.tsx";
import { EffortHistory } from "./effort-history.tsx";
import { ForThoseWithAPart } from "./for-those-with-a-part.tsx";

function OneEffort({ id }: { id: string }) {
  const { t } = useTranslation();
  const efforts = useQuery(queries.efforts());
  const view = useView();
  const { may } = useMe();
  const undo = useUndo();
  const effort = efforts.data?.items.find((one) => one.id === id);
  const tell = (words: string, title: string, change: ChangeId) =>
    undo.tell({
      words,
      about: title,
      takeBack: () => undoChange(change),
      refused: () => t("efforts.undoFailed"),
    });
  const error = efforts.isLoadingError ? efforts.error : view.error;
  const body = () => {
    if (error !== null) {
      const retry = () => {
        void efforts.refetch();
        view.retry();
      };
      return <Failure error={error} onRetry={retry} />;
    }
    if (efforts.data === undefined || !view.rowsReady || !view.placesReady) return <Loading lines={10} />;
    if (effort === undefined) return <Empty title={t("efforts.gone.title")}>{t("efforts.gone.body")}</Empty>;
    return (
      <>
        <PageTitle>{effort.title}</PageTitle>
        <EffortBrief effort={effort} view={view} />
        <EffortActions effort={effort} view={view} onDone={tell} />
        {may("answer", { district: effort.district, actors: effortActors(effort) }) && (
          <EffortHistory effort={effort} undo={undo} />
        )}
      </>
    );
  };
  return (
    <>
      <div className="print:hidden">
        <SavedLine undo={undo} />
      </div>
      {body()}
    </>
  );
}

export function EffortPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/samverkan/$id" });
  return (
    <DocumentPage>
      <nav aria-label={t("efforts.heading")} className="pb-3 text-sm print:hidden">
        <Link to="/samverkan" search={(previous) => ({ lang: previous.lang })} className="text-link">
          <span aria-hidden="true">← </span>
          {t("efforts.all")}
        </Link>
      </nav>
      <ForThoseWithAPart>
        <OneEffort key={id} id={id} />
      </ForThoseWithAPart>
    </DocumentPage>
  );
}
