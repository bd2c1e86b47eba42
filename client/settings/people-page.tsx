/** `/installningar`: who comes in, and what they may see and do. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import { PeopleView } from "./people-view.tsx";
import { SettingsFrame } from "./settings-frame.tsx";

function People() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(queries.people());
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={8} />;
  const people = data.items ?? [];
  return (
    <>
      <PeopleView people={people} />
      {people.length === 0 && <Empty title={t("people.empty.title")}>{t("people.empty.body")}</Empty>}
    </>
  );
}

export function PeoplePage() {
  const { t } = useTranslation();
  const { mayEver } = useMe();
  return (
    <SettingsFrame needs="administer" heading={t("people.heading")} intro={t("people.intro")}>
      {mayEver("administer") && <People />}
    </SettingsFrame>
  );
}
