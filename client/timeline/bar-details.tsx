/** What the bar that is pointed at stands for, measure by measure. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import { useRowWords } from "#client/records/row-words.ts";
import { StatusBadge } from "#client/records/status-badge.tsx";
import { classes } from "#client/ui/classes.ts";
import type { Bar } from "#data/rules/timeline/bars.ts";
import type { Lane } from "#data/rules/timeline/lanes.ts";
import type { LaneWords } from "./use-lane-words.ts";

interface BarDetailsProps {
  pointedAt: { lane: Lane; bar: Bar } | null;
  words: LaneWords;
}

function PlaceActions({ place }: { place: NonNullable<Lane["place"]> }) {
  const { t } = useTranslation();
  const { change } = useFilter();
  return (
    <p className="flex gap-4 text-sm">
      <Link to="/plats/$id" params={{ id: place.id }} search={true} className="text-link">
        {t("timeline.details.open")}
      </Link>
      <button type="button" className="text-link" onClick={() => change({ place: [place.id] })}>
        {t("timeline.details.only")}
      </button>
    </p>
  );
}

export function BarDetails({ pointedAt, words }: BarDetailsProps) {
  const { t } = useTranslation();
  const { title } = useRowWords();
  return (
    <section
      aria-label={t("timeline.details.label")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
      tabIndex={0}
      // What is pointed at may be much; from then on the height stays, so that nothing moves under the pointer.
      className={classes(
        "shrink-0 overflow-y-auto border-t border-line bg-paper-2 px-4 py-2.5 print:hidden",
        pointedAt !== null && "h-40",
      )}
    >
      {pointedAt === null ? (
        <p className="text-muted">{t("timeline.details.hint")}</p>
      ) : (
        <>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 className="font-serif text-lg font-semibold">
              <span lang="sv">{words.place(pointedAt.lane)}</span>
              <span className="font-sans text-sm font-normal text-muted">
                {` ${t(`timeline.kind.${pointedAt.bar.kind}`)}, ${words.period(pointedAt.bar.span)}`}
              </span>
            </h2>
            {pointedAt.lane.place !== null && <PlaceActions place={pointedAt.lane.place} />}
          </div>
          <ul className="mt-1 space-y-1">
            {pointedAt.bar.rows.map((row) => (
              <li key={row.id} className="flex flex-wrap gap-x-3 text-sm">
                <span lang="sv" className="font-semibold">
                  {title(row)}
                </span>
                <StatusBadge status={row.status} />
                {row.schedule.words != null && (
                  <span lang="sv" className="text-muted">
                    {row.schedule.words}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
