/** The target year and the way there: the years as a line, with the work, today and what was promised. */
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { PlacePage } from "#data/schema/place-answer.ts";
import { yearSpan } from "./year-span.ts";

export function TargetYears({ page }: { page: PlacePage }) {
  const { t } = useTranslation();
  // Absent where the reader may not see them; then only the time of the work is told.
  const targetYears = page.targetYears ?? [];
  const isTold = page.targetYears !== undefined;
  const [only] = targetYears;
  const span = yearSpan(page.measures, new Date().getFullYear());
  if (span === null && !isTold) return <p className="text-muted">{t("places.targetYear.noTime")}</p>;
  if (span === null) return <p className="text-muted">{t("places.targetYear.none")}</p>;

  const { years, workFrom, workTo, today } = span;
  return (
    <div>
      {isTold && targetYears.length === 0 && <p className="text-muted">{t("places.targetYear.none")}</p>}
      {targetYears.length === 1 && only !== undefined && (
        <p className="max-w-prose text-lg">{t("places.targetYear.one", { year: only.year })}</p>
      )}
      {targetYears.length > 1 && (
        <p className="max-w-prose">{t("places.targetYear.disagree", { count: targetYears.length })}.</p>
      )}
      {workFrom !== null && workTo !== null && (
        <p className="text-muted">{t("places.targetYear.work", { from: workFrom, to: workTo })}</p>
      )}
      <ol
        aria-label={t("places.targetYear.way")}
        className="tabular mt-4 grid text-center text-sm"
        style={{ gridTemplateColumns: `repeat(${years.length}, minmax(0, 1fr))` }}
      >
        {years.map((year) => {
          const promised = targetYears.find((target) => target.year === year);
          const working = workFrom !== null && workTo !== null && year >= workFrom && year <= workTo;
          return (
            <li key={year} className="flex flex-col items-center">
              <span
                className={classes("text-xs", promised ? "font-semibold text-accent" : "text-transparent")}
              >
                {promised === undefined
                  ? "–"
                  : t("places.targetYear.rows", { count: promised.measures.length })}
              </span>
              <span className="relative my-1 flex h-5 w-full items-center">
                <span className={classes("h-1.5 w-full", working ? "bg-accent/35" : "bg-paper-3")} />
                {promised !== undefined && (
                  <span className="absolute left-1/2 size-4 -translate-x-1/2 rotate-45 rounded-[3px] border-2 border-accent bg-paper" />
                )}
                {year === today && (
                  <span
                    aria-hidden="true"
                    className="absolute inset-y-0 left-1/2 w-0.5 -translate-x-1/2 bg-ink"
                  />
                )}
              </span>
              <span
                className={classes(
                  promised ? "font-semibold" : "text-muted",
                  "[writing-mode:vertical-rl] @sm:[writing-mode:initial]",
                )}
              >
                {year}
              </span>
              {year === today && <span className="text-xs text-muted">{t("places.targetYear.today")}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
