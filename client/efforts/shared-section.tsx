/** The places that the chosen share, each with the measures there that need each other. */
import { useTranslation } from "react-i18next";
import { useActorName } from "#client/records/actor-name.tsx";
import { PlaceLink } from "#client/records/place-link.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import { StatusBadge } from "#client/records/status-badge.tsx";
import type { ChosenPlace } from "#data/rules/joint-efforts/chosen-rows.ts";
import { type TiedRows, tiedRows } from "#data/rules/joint-efforts/tied-rows.ts";
import { EffortSection } from "./effort-section.tsx";
import { StopBox } from "./stop-box.tsx";
import { useEffortWords } from "./use-effort-words.ts";
import type { Stops } from "./use-stops.ts";

function Tie({ tied: { tie, rows, months } }: { tied: TiedRows }) {
  const { t } = useTranslation();
  const { title } = useRowWords();
  const name = useActorName();
  const words = useEffortWords();
  return (
    <li>
      <p className="text-sm text-muted">
        {t(`efforts.tie.${tie}`)}
        {months.length > 0 && `, ${words.months(months)}`}
      </p>
      <ul className="space-y-1">
        {rows.map(({ row, actors }) => (
          <li key={row.id} className="flex flex-wrap items-center gap-x-3">
            <span lang="sv">{title(row)}</span>
            <StatusBadge status={row.status} />
            <span lang="sv" className="text-sm text-muted">
              {words.list(actors.map(name))}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function SharedPlace({ shared, stops }: { shared: ChosenPlace; stops: Stops }) {
  const { t } = useTranslation();
  const name = useActorName();
  const words = useEffortWords();
  const { place, actors, rows } = shared;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-lg">
          <PlaceLink className="font-semibold" place={place} />
          <span className="text-sm text-muted">{` ${t(`terms.level.${place.level}`)}`}</span>
        </h3>
        {place.level !== "area" && (
          <StopBox place={place} isStop={stops.has(place)} onToggle={stops.toggle} />
        )}
      </div>
      <p lang="sv" className="text-sm text-muted">
        {words.list(actors.map(name))}
      </p>
      <ul className="mt-1.5 space-y-2">
        {tiedRows(rows).map((tied) => (
          <Tie key={`${tied.tie} ${tied.rows[0]?.row.id}`} tied={tied} />
        ))}
      </ul>
    </li>
  );
}

export function SharedSection({ shared, stops }: { shared: readonly ChosenPlace[]; stops: Stops }) {
  const { t } = useTranslation();
  return (
    <EffortSection id="shared" title={t("efforts.shared.heading")} about={t("efforts.shared.about")}>
      {shared.length === 0 ? (
        <p>{t("efforts.shared.empty")}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {shared.map((one) => (
            <SharedPlace key={one.place.id} shared={one} stops={stops} />
          ))}
        </ul>
      )}
    </EffortSection>
  );
}
