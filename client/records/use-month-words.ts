/** Months by name, alone and in a row. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { MonthArc } from "#data/rules/timeline/year-wheel.ts";

interface MonthWords {
  /** @param month from 1 */
  short: (month: number) => string;
  /** “mars–maj och september–november”; the whole year in words of its own. */
  arcs: (arcs: readonly MonthArc[]) => string;
}

export function useMonthWords(): MonthWords {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const name = (month: number, length: "short" | "long") =>
      new Intl.DateTimeFormat(language, { month: length, timeZone: "UTC" })
        .format(new Date(Date.UTC(2024, month - 1)))
        .replace(/\.$/, "");
    const list = new Intl.ListFormat(language, { type: "conjunction" });
    const words = ({ first, last }: MonthArc) => {
      if (first === 1 && last === 12) return t("timeline.wheel.wholeYear");
      const [from, to] = [name(first, "long"), name(last, "long")];
      return first === last ? from : t("timeline.period.range", { from, to });
    };
    return {
      short: (month) => name(month, "short"),
      arcs: (arcs) => list.format(arcs.map(words)),
    };
  }, [t, language]);
}
