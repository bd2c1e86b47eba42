/** `/installningar/system`: what administrators decide, for a district or for the whole city. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { DistrictField } from "./district-field.tsx";
import { SettingsFrame } from "./settings-frame.tsx";
import { SystemView } from "./system-view.tsx";
import { useDistricts } from "./use-districts.ts";

function System() {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: "/installningar/system" });
  const asked = useSearch({ from: "/installningar/system", select: ({ district }) => district?.[0] });
  const { error, isPending, refetch } = useQuery(queries.districts());
  const { own } = useDistricts();
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading lines={8} />;
  const chosen = asked === undefined ? own.at(0) : own.find(({ id }) => id === asked);
  return (
    <>
      <div className="mt-7 mb-8 max-w-md">
        <DistrictField
          label={t("settings.district")}
          value={chosen?.id ?? null}
          onChange={(id) =>
            void navigate({ search: (previous) => ({ lang: previous.lang, district: [id] }), replace: true })
          }
        />
      </div>
      {chosen === undefined ? (
        <Empty title={t("settings.forbidden.title")}>{t("settings.forbidden.body")}</Empty>
      ) : (
        <SystemView key={chosen.id} district={chosen.id} isCity={chosen.isCity} />
      )}
    </>
  );
}

export function SystemPage() {
  const { t } = useTranslation();
  return (
    <SettingsFrame needs="administer" heading={t("settings.heading")} intro={t("settings.intro")}>
      <System />
    </SettingsFrame>
  );
}
