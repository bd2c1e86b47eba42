/** The efforts that are planned or done, by day. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useActorName } from "#client/records/actor-name.tsx";
import { Failure, Loading } from "#client/ui/state.tsx";
import { type Effort, effortActors } from "#data/schema/effort.ts";
import { EffortSection } from "./effort-section.tsx";
import { effortState } from "./effort-state.ts";
import { useEffortWords } from "./use-effort-words.ts";

function SavedEffort({ effort, today }: { effort: Effort; today: string }) {
  const { t } = useTranslation();
  const name = useActorName();
  const words = useEffortWords();
  const { id, title, date, stops } = effort;
  return (
    <li className="py-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link
          to="/samverkan/$id"
          params={{ id }}
          search={(previous) => ({ lang: previous.lang })}
          lang="sv"
          className="text-link font-semibold"
        >
          {title}
        </Link>
        <span>{date === null ? t("efforts.saved.noDay") : words.day(date)}</span>
        <span className="text-sm text-muted">{t(`efforts.saved.state.${effortState(effort, today)}`)}</span>
      </p>
      <p className="text-sm text-muted">
        {t("efforts.saved.places", { count: stops.length })}
        <span lang="sv">{`, ${words.list(effortActors(effort).map(name))}`}</span>
      </p>
    </li>
  );
}

export function SavedEfforts({ today }: { today: string }) {
  const { t } = useTranslation();
  const { data, isLoadingError, error, refetch } = useQuery(queries.efforts());
  const list = () => {
    if (isLoadingError) return <Failure error={error} onRetry={() => void refetch()} />;
    if (data === undefined) return <Loading lines={2} />;
    if (data.items.length === 0) return <p className="text-muted">{t("efforts.saved.empty")}</p>;
    return (
      <ul className="divide-y divide-line border-y border-line">
        {data.items.map((effort) => (
          <SavedEffort key={effort.id} effort={effort} today={today} />
        ))}
      </ul>
    );
  };
  return (
    <EffortSection id="saved" title={t("efforts.saved.heading")}>
      {list()}
    </EffortSection>
  );
}
