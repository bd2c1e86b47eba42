/** Distances, days, hours and names as the planning of an effort says them. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMonthWords } from "#client/records/use-month-words.ts";
import type { Weekday } from "#data/rules/joint-efforts/shared-times.ts";
import { monthArcs } from "#data/rules/timeline/year-wheel.ts";
import type { Hours } from "#data/schema/derived.ts";

interface EffortWords {
  /** Ten metres are as exact as outlines are. */
  metres: (metres: number) => string;
  /** “mars–maj”; nothing of no months. */
  months: (months: readonly number[]) => string;
  weekday: (day: Weekday) => string;
  /** @param day `YYYY-MM-DD` */
  day: (day: string) => string;
  hours: (hours: Hours) => string;
  list: (words: readonly string[]) => string;
}

const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

export function useEffortWords(): EffortWords {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const { arcs } = useMonthWords();
  return useMemo(() => {
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const list = new Intl.ListFormat(language, { type: "conjunction" });
    const dayFormat = new Intl.DateTimeFormat(language, { dateStyle: "full", timeZone: "UTC" });
    const weekdayFormat = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
    const time = (clock: string) => (language === "sv" ? clock.replace(":", ".") : clock);
    return {
      metres: (metres) =>
        metres < 995
          ? t("efforts.metres", { number: Math.round(metres / 10) * 10 })
          : t("efforts.kilometres", { number: number.format(metres / 1_000) }),
      months: (months) => arcs(monthArcs(months)),
      // The first of January 2024 was a Monday.
      weekday: (day) => weekdayFormat.format(new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)))),
      day: (day) => dayFormat.format(new Date(`${day}T00:00:00Z`)),
      hours: ({ from, to }) =>
        to === null
          ? t("efforts.times.onwards", { from: time(from) })
          : t("efforts.times.between", { from: time(from), to: time(to) }),
      list: (words) => list.format(words),
    };
  }, [t, language, arcs]);
}
