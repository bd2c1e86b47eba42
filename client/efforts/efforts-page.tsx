/** What several actors could do together, for those who have a part in the plans. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Theme } from "#client/map/index.ts";
import { useMe } from "#client/model/use-me.ts";
import { useView } from "#client/model/use-view.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { SignInFirst } from "#client/ui/sign-in-first.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { ChooseEffort } from "./choose-effort.tsx";
import { PlanView } from "./plan-view.tsx";
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
    </>
  );
}

/** Whoever has no part in the plans is told so: when and where the police go is nobody else's to read. */
export function ForThoseWithAPart({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { me } = useMe();
  if (me === undefined) return <Loading lines={12} />;
  if (me.grants.length > 0) return children;
  const title = t("efforts.notAllowed.title");
  const refusal = t("efforts.notAllowed.body");
  if (me.kind === "account") return <Empty title={title}>{refusal}</Empty>;
  return <SignInFirst title={title}>{refusal}</SignInFirst>;
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
