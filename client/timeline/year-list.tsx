/** The timeline where there is no room to draw it: year by year, what should be reached, begins and ends. */

import { useTranslation } from "react-i18next";
import { PlaceLink } from "#client/records/place-link.tsx";
import { classes } from "#client/ui/classes.ts";
import type { Timeline } from "#data/rules/timeline/lanes.ts";
import type { Day } from "#data/rules/timeline/measure-span.ts";
import { type LanePart, yearEvents } from "#data/rules/timeline/year-events.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";

function PlaceName({ place }: { place: PlaceProperties | null }) {
  const { t } = useTranslation();
  if (place === null) return <span>{t("timeline.placeless")}</span>;
  return <PlaceLink place={place} keepsFilter className="inline-block min-h-6" />;
}

function Parts({ heading, parts }: { heading: string; parts: readonly LanePart[] }) {
  const { t } = useTranslation();
  if (parts.length === 0) return null;
  return (
    <>
      <h3 className="mt-2 text-sm font-semibold text-muted">{heading}</h3>
      <ul>
        {parts.map(({ place, rows }) => (
          <li key={place?.id ?? ""} className="flex justify-between gap-3 py-0.5">
            <PlaceName place={place} />
            <span className="tabular shrink-0 text-sm leading-6 text-muted">
              {t("timeline.measures", { count: rows.length })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function YearList({ timeline, today }: { timeline: Timeline; today: Day }) {
  const { t } = useTranslation();
  const thisYear = Number(today.slice(0, 4));
  return (
    <section
      aria-label={t("timeline.years.label")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
      tabIndex={0}
      className="min-h-0 flex-1 overflow-y-auto border-t border-line bg-paper-2 px-4 print:overflow-visible"
    >
      <ol>
        {yearEvents(timeline).map(({ year, running, begins, ends, targets }) => (
          <li key={year} className="border-b border-line py-3">
            <div className="flex items-baseline justify-between">
              <h2
                className={classes(
                  "tabular font-serif text-xl font-semibold",
                  year === thisYear && "text-accent",
                )}
              >
                {year}
                {year === thisYear && <span className="font-sans text-sm"> {t("timeline.today")}</span>}
              </h2>
              <span className="tabular text-sm text-muted">
                {t("timeline.years.running", { count: running })}
              </span>
            </div>
            {targets.length > 0 && (
              <>
                <h3 className="mt-2 text-sm font-semibold text-accent">{t("timeline.years.targets")}</h3>
                <ul className="flex flex-wrap gap-x-4">
                  {targets.map((place) => (
                    <li key={place.id}>
                      <PlaceName place={place} />
                    </li>
                  ))}
                </ul>
              </>
            )}
            <Parts heading={t("timeline.years.begins")} parts={begins} />
            <Parts heading={t("timeline.years.ends")} parts={ends} />
          </li>
        ))}
      </ol>
    </section>
  );
}
