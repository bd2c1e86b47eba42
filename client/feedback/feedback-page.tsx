/** `/inkommet`: what the public has told, for those who edit the plans. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { SignInFirst } from "#client/ui/sign-in-first.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { FeedbackView } from "./feedback-view.tsx";

/** Milliseconds: what comes from outside is no change that the server tells open pages of. */
const LOOK_EVERY = 10_000;

function Queue() {
  const { data, error, refetch } = useQuery({ ...queries.feedback(), refetchInterval: LOOK_EVERY });
  if (data !== undefined) return <FeedbackView list={data} />;
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return <Loading lines={12} />;
}

export function FeedbackPage() {
  const { t } = useTranslation();
  const { me, mayEver } = useMe();
  const body = () => {
    if (me === undefined) return <Loading lines={12} />;
    if (mayEver("edit")) return <Queue />;
    const refusal = t("feedback.notAllowed.body");
    const title = t("feedback.notAllowed.title");
    if (me.kind === "account") return <Empty title={title}>{refusal}</Empty>;
    return <SignInFirst title={title}>{refusal}</SignInFirst>;
  };
  return (
    <DocumentPage>
      <PageTitle>{t("feedback.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("feedback.heading")}</h1>
      {mayEver("edit") && <p className="mt-2 max-w-prose text-lg text-muted">{t("feedback.intro")}</p>}
      {body()}
    </DocumentPage>
  );
}
