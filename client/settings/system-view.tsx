/** The settings of one district; those of the installation stand with the whole city's. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import type { DistrictId } from "#data/schema/ids.ts";
import { MailboxSection } from "./mailbox-section.tsx";
import { MapSourceSection } from "./map-source-section.tsx";
import { ProviderSection } from "./provider-section.tsx";
import { RetentionSection } from "./retention-section.tsx";
import { settingQueries } from "./setting-queries.ts";

export function SystemView({ district, isCity }: { district: DistrictId; isCity: boolean }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(settingQueries.of(district));
  if (data === undefined) {
    if (error === null) return <Loading lines={8} />;
    const isForbidden = error instanceof ApiError && error.problem.kind === "forbidden";
    if (isForbidden)
      return <Empty title={t("settings.forbidden.title")}>{t("settings.forbidden.body")}</Empty>;
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  const {
    retention,
    mailbox = null,
    mapSource = null,
    provider = null,
    callbackUrl = null,
  } = data.settings ?? {};
  return (
    <>
      {retention !== undefined && <RetentionSection district={district} stored={retention} isCity={isCity} />}
      {mailbox !== null && <MailboxSection district={district} stored={mailbox} />}
      {mapSource !== null && <MapSourceSection district={district} stored={mapSource} />}
      {provider !== null && callbackUrl !== null && (
        <ProviderSection district={district} stored={provider} callbackUrl={callbackUrl} />
      )}
    </>
  );
}
