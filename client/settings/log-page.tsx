/** `/installningar/logg`: who did what, when and from where, for who administers. */
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { logQueries } from "./log-queries.ts";
import { LogView } from "./log-view.tsx";

function SignedOut() {
  const { t } = useTranslation();
  const { lang } = useSearch({ from: "/installningar/logg" });
  return (
    <Empty title={t("log.signedOut.title")}>
      <p>{t("log.signedOut.body")}</p>
      <a href={lang === undefined ? "/logga-in" : `/logga-in?lang=${lang}`} className="button mt-4">
        {t("log.signedOut.link")}
      </a>
    </Empty>
  );
}

export function LogPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(logQueries.districts());
  const { district } = useSearch({ from: "/installningar/logg" });
  const kind = error instanceof ApiError ? error.problem.kind : null;
  const body = () => {
    if (kind === "signed-out") return <SignedOut />;
    if (kind === "forbidden")
      return <Empty title={t("log.forbidden.title")}>{t("log.forbidden.body")}</Empty>;
    if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
    if (data === undefined) return <Loading lines={8} />;
    const first = data.items[0];
    const chosen = district?.[0] ?? first?.id;
    if (chosen === undefined) return null;
    return <LogView district={chosen} districts={data.items} />;
  };
  return (
    <DocumentPage wide>
      <PageTitle>{t("log.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("log.heading")}</h1>
      <p className="mt-2 max-w-prose text-lg text-muted">{t("log.intro")}</p>
      {body()}
    </DocumentPage>
  );
}
