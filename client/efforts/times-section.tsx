/** When to go, by what the plan's rows say of the places that are visited. */
import { useTranslation } from "react-i18next";
import { useActorName } from "#client/records/actor-name.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import type { SharedTimes } from "#data/rules/joint-efforts/shared-times.ts";
import { EffortSection } from "./effort-section.tsx";
import { useEffortWords } from "./use-effort-words.ts";

function Hours({ times }: { times: SharedTimes }) {
  const { t } = useTranslation();
  const words = useEffortWords();
  if (times.hours.length === 0) return <p className="text-muted">{t("efforts.times.noHours")}</p>;
  return (
    <>
      <p>
        {times.hoursTogether === null
          ? t("efforts.times.hoursApart")
          : t("efforts.times.hoursTogether", { hours: words.hours(times.hoursTogether) })}
      </p>
      <ul className="mt-0.5 text-sm text-muted">
        {times.hours.map(({ hours, words: said, row }) => (
          <li key={`${row.id} ${said} ${hours.from}`}>
            {words.hours(hours)}: <q lang="sv">{said}</q>
            {row.problem.title !== undefined && <span lang="sv"> ({row.problem.title})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Days({ times }: { times: SharedTimes }) {
  const { t } = useTranslation();
  const { title } = useRowWords();
  const words = useEffortWords();
  if (times.days.length === 0) return <p className="text-muted">{t("efforts.times.noDays")}</p>;
  return (
    <ul>
      {times.days.map(({ weekday, time, row }) => (
        <li key={row.id}>
          {words.weekday(weekday)}
          {time !== null && ` ${t("efforts.times.at", { time: time.replace(":", ".") })}`}
          <span lang="sv" className="text-muted">
            {`: ${title(row)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface TimesSectionProps {
  times: SharedTimes;
  /** Days that are proposed, `YYYY-MM-DD`. */
  days: readonly string[];
}

export function TimesSection({ times, days }: TimesSectionProps) {
  const { t } = useTranslation();
  const name = useActorName();
  const words = useEffortWords();
  const { months, actors } = times;
  return (
    <EffortSection id="times" title={t("efforts.times.heading")} about={t("efforts.times.about")}>
      <dl className="space-y-3 [&_dt]:font-semibold">
        <div>
          <dt>{t("efforts.times.months")}</dt>
          <dd>
            <p>{months.length === 0 ? t("efforts.times.noMonths") : words.months(months)}</p>
            <ul className="mt-0.5 text-sm text-muted">
              {actors.map((one) => (
                <li key={one.actor}>
                  <span lang="sv">{name(one.actor)}</span>
                  {`: ${one.months.length === 0 ? t("efforts.times.nothing") : words.months(one.months)}`}
                  {one.seasons.length > 0 &&
                    ` (${words.list(one.seasons.map((season) => t(`filter.season.${season}`)))})`}
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t("efforts.times.weekdays")}</dt>
          <dd>
            <Days times={times} />
          </dd>
        </div>
        <div>
          <dt>{t("efforts.times.hours")}</dt>
          <dd>
            <Hours times={times} />
          </dd>
        </div>
        {days.length > 0 && (
          <div>
            <dt>{t("efforts.times.proposed")}</dt>
            <dd>{words.list(days.map(words.day))}</dd>
          </div>
        )}
      </dl>
    </EffortSection>
  );
}
