/** `/installningar/logg`: who did what, when and from where, for who administers. */
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { useMe } from "#client/model/use-me.ts";
import { SignInFirst } from "#client/ui/sign-in-first.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { logQueries } from "./log-queries.ts";
import { LogView } from "./log-view.tsx";
import { SettingsFrame } from "./settings-frame.tsx";

function SignedOut() {
  const { t } = useTranslation();
  return <SignInFirst title={t("log.signedOut.title")}>{t("log.signedOut.body")}</SignInFirst>;
}

function Forbidden() {
  const { t } = useTranslation();
  return <Empty title={t("log.forbidden.title")}>{t("log.forbidden.body")}</Empty>;
}

function Logs() {
  const { data, error, refetch } = useQuery(logQueries.districts());
  const { district } = useSearch({ from: "/installningar/logg" });
  const kind = error instanceof ApiError ? error.problem.kind : null;
  if (kind === "signed-out") return <SignedOut />;
  if (kind === "forbidden") return <Forbidden />;
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={8} />;
  const chosen = district?.[0] ?? data.items[0]?.id;
  return chosen === undefined ? null : <LogView district={chosen} districts={data.items} />;
}

export function LogPage() {
  const { t } = useTranslation();
  const { me } = useMe();
  const refusal = me?.kind === "account" ? <Forbidden /> : <SignedOut />;
  return (
    <SettingsFrame needs="administer" heading={t("log.heading")} intro={t("log.intro")} refusal={refusal}>
      <Logs />
    </SettingsFrame>
  );
}
