/** What is said of a lane, its bars and what does not add up, in the reader's language. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useRowWords } from "#client/records/row-words.ts";
import { useTrailWords } from "#client/records/use-trails.ts";
import type { Bar } from "#data/rules/timeline/bars.ts";
import type { LaneNotice } from "#data/rules/timeline/lane-notices.ts";
import type { Lane } from "#data/rules/timeline/lanes.ts";
import type { Day, MeasureSpan } from "#data/rules/timeline/measure-span.ts";
import type { Season } from "#data/schema/schedule.ts";

export interface LaneWords {
  place: (lane: Pick<Lane, "place">) => string;
  /** The measure's title, or how many the bar stands for. */
  what: (bar: Pick<Bar, "rows">) => string;
  period: (span: MeasureSpan) => string;
  seasons: (seasons: readonly Season[]) => string;
  /** The whole bar in a sentence. */
  bar: (bar: Bar) => string;
  targetYears: (lane: Lane) => string;
  notice: (notice: LaneNotice) => string;
}

export function useLaneWords(): LaneWords {
  const { t, i18n } = useTranslation();
  const { title } = useRowWords();
  const trail = useTrailWords();
  const { language } = i18n;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the trail's words are others when the language is, whatever their identity.
  return useMemo(() => {
    const month = new Intl.DateTimeFormat(language, { month: "short", year: "numeric", timeZone: "UTC" });
    const list = new Intl.ListFormat(language, { type: "conjunction" });
    const years = (some: readonly number[]) => list.format(some.map(String));
    /** The year alone where the day is the year's first or last. */
    const moment = (day: Day, edge: "01-01" | "12-31") =>
      day.endsWith(edge) ? day.slice(0, 4) : month.format(new Date(day));
    const plainPeriod = ({ from, to }: MeasureSpan) => {
      const begins = moment(from, "01-01");
      if (to === null) return t("timeline.period.from", { from: begins });
      const ends = moment(to, "12-31");
      return begins === ends ? begins : t("timeline.period.range", { from: begins, to: ends });
    };
    const period = (span: MeasureSpan) => {
      const isWhole = span.isFromGiven && (span.isToGiven || span.to === null);
      return isWhole ? plainPeriod(span) : t("timeline.period.assumed", { period: plainPeriod(span) });
    };
    const what = ({ rows }: Pick<Bar, "rows">) => {
      const [only] = rows;
      return rows.length === 1 && only !== undefined
        ? title(only)
        : t("timeline.measures", { count: rows.length });
    };
    return {
      place: ({ place }) => place?.name ?? t("timeline.placeless"),
      what,
      period,
      seasons: (seasons) =>
        list.format(seasons.map((season) => t(`filter.season.${season}`).toLocaleLowerCase(language))),
      bar: (bar) =>
        t("timeline.bar", {
          what: what(bar),
          kind: t(`timeline.kind.${bar.kind}`),
          period: period(bar.span),
        }),
      targetYears: ({ targetYears }) =>
        t("timeline.targetYears", { years: years(targetYears.map(({ year }) => year)) }),
      notice: (notice) => {
        switch (notice.kind) {
          case "target-years-disagree":
            return t("timeline.notice.target-years-disagree", { years: years(notice.years) });
          case "ends-after-target":
            return t("timeline.notice.ends-after-target", {
              count: notice.measures.length,
              end: notice.end,
              targetYear: notice.targetYear,
            });
          case "target-year-trail":
            return t("timeline.notice.target-year-trail", {
              count: notice.measures.length,
              trail: trail(notice.years),
            });
          case "target-year-moved":
            return t("timeline.notice.target-year-moved", {
              from: years(notice.from),
              to: years(notice.to),
              fromPlan: notice.fromPlan,
              toPlan: notice.toPlan,
            });
        }
      },
    };
  }, [t, title, language]);
}
