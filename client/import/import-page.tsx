/** `/planer/ny`: choose a document, or go on with one that somebody has begun with. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Loading } from "#client/ui/state.tsx";
import { OpenDrafts } from "./open-drafts.tsx";
import { TakeIn } from "./take-in.tsx";

export function ImportPage() {
  const { t } = useTranslation();
  const { me, mayEver } = useMe();
  const body = () => {
    if (me === undefined) return <Loading lines={6} />;
    if (!mayEver("edit")) return <Empty title={t("intake.mayNot.title")}>{t("intake.mayNot.body")}</Empty>;
    return (
      <>
        <TakeIn />
        <OpenDrafts />
      </>
    );
  };
  return (
    <DocumentPage>
      <PageTitle>{t("intake.heading")}</PageTitle>
      <nav aria-label={t("app.nav.plans")} className="pb-3 text-sm">
        <Link to="/planer" search={(previous) => ({ lang: previous.lang })} className="text-link">
          <span aria-hidden="true">← </span>
          {t("plans.all")}
        </Link>
      </nav>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("intake.heading")}</h1>
      <p className="mt-2 max-w-prose text-lg text-muted">{t("intake.intro")}</p>
      {body()}
    </DocumentPage>
  );
}
