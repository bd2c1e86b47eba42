/** `/granskning`: what the plan check sees in the plans, for those who work with them. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { SignInFirst } from "#client/ui/sign-in-first.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { FindingsView } from "./findings-view.tsx";

function Findings() {
  const { data, error, refetch } = useQuery(queries.findings());
  if (data !== undefined) return <FindingsView list={data} />;
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return <Loading lines={12} />;
}

export function FindingsPage() {
  const { t } = useTranslation();
  const { me, isInside } = useMe();
  const body = () => {
    if (me === undefined) return <Loading lines={12} />;
    if (isInside) return <Findings />;
    const refusal = t("findings.notAllowed.body");
    const title = t("findings.notAllowed.title");
    if (me.kind === "account") return <Empty title={title}>{refusal}</Empty>;
    return <SignInFirst title={title}>{refusal}</SignInFirst>;
  };
  return (
    <DocumentPage>
      <PageTitle>{t("findings.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("findings.heading")}</h1>
      {isInside && <p className="mt-2 max-w-prose text-lg text-muted">{t("findings.intro")}</p>}
      {body()}
    </DocumentPage>
  );
}
