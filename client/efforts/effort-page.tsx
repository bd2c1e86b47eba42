/** `/samverkan/:id`: one effort on a page that fits a sheet of paper, and afterwards how it went. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
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
import { type Effort, type EffortChangeMade, effortActors } from "#data/schema/effort.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import { ChangeEffort, TellOutcome } from "./change-effort.tsx";
import { EffortActions, type EffortFormName } from "./effort-actions.tsx";
import { EffortBrief } from "./effort-brief.tsx";
import { EffortHistory } from "./effort-history.tsx";
import { ForThoseWithAPart } from "./for-those-with-a-part.tsx";

function OneEffort({ id }: { id: string }) {
  const { t } = useTranslation();
  const efforts = useQuery(queries.efforts());
  const view = useView();
  const { may } = useMe();
  const undo = useUndo();
  const navigate = useNavigate();
  const effort = efforts.data?.items.find((one) => one.id === id);
  // Apart from what is shown: what is being written stays when somebody takes the effort away.
  const [open, setOpen] = useState<{ form: EffortFormName; effort: Effort } | null>(null);
  const close = () => setOpen(null);
  const saved = (made: EffortChangeMade | null) => {
    close();
    if (made === null) return;
    tell(t("efforts.told.saved"), made.effort.title, made.change);
    // One that was gone has become another.
    if (made.effort.id !== id)
      void navigate({
        to: "/samverkan/$id",
        params: { id: made.effort.id },
        search: (previous) => ({ lang: previous.lang }),
      });
  };
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
        <EffortActions effort={effort} onOpen={(form) => setOpen({ form, effort })} onDone={tell} />
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
      {open?.form === "change" && (
        <ChangeEffort effort={open.effort} view={view} onSaved={saved} onClose={close} />
      )}
      {open?.form === "outcome" && <TellOutcome effort={open.effort} onSaved={saved} onClose={close} />}
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
