/** What several actors could do together, for those who have a part in the plans. */
import { useTranslation } from "react-i18next";
import type { Theme } from "#client/map/index.ts";
import { useView } from "#client/model/use-view.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { ChooseEffort } from "./choose-effort.tsx";
import { ForThoseWithAPart } from "./for-those-with-a-part.tsx";
import { PlanView } from "./plan-view.tsx";
import { SavedEfforts } from "./saved-efforts.tsx";
import { useEffortSearch } from "./use-effort-search.ts";

interface EffortsProps {
  theme: Theme;
}

function Efforts({ theme }: EffortsProps) {
  const { t } = useTranslation();
  const view = useView();
  const control = useEffortSearch();
  // The Swedish way to write a day is the one that sorts.
  const today = new Intl.DateTimeFormat("sv-SE").format(new Date());
  if (view.error !== null) return <Failure error={view.error} onRetry={view.retry} />;
  if (!view.rowsReady || !view.placesReady) return <Loading lines={12} />;
  return (
    <>
      <ChooseEffort control={control} all={view.actors} />
      {control.actors.length < 2 ? (
        <Empty title={t("efforts.empty.title")}>{t("efforts.empty.body")}</Empty>
      ) : (
        <PlanView control={control} view={view} theme={theme} today={today} />
      )}
      <SavedEfforts today={today} />
    </>
  );
}

export function EffortsPage({ theme }: EffortsProps) {
  const { t } = useTranslation();
  return (
    <DocumentPage wide>
      <PageTitle>{t("efforts.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("efforts.heading")}</h1>
      <ForThoseWithAPart>
        <p className="mt-2 max-w-prose text-muted">{t("efforts.intro")}</p>
        <Efforts theme={theme} />
      </ForThoseWithAPart>
    </DocumentPage>
  );
}
