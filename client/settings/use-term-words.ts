/** A number of days in figures and in words: "1825 dagar, ungefär fem år". */
import { useTranslation } from "react-i18next";
import { lengthOfTerm } from "./length-of-term.ts";

/** Numbers that have a word of their own; the term is never longer. */
const NUMBERS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"] as const;

export function useTermWords(): (days: number) => string {
  const { t } = useTranslation();
  return (days) => {
    const { unit, count, hasHalf } = lengthOfTerm(days);
    const known = NUMBERS.find((number) => number === String(count));
    const number = known === undefined ? String(count) : t(`settings.number.${known}`);
    const words = () => {
      if (unit === "months") return t("settings.term.months", { number });
      if (hasHalf) return t("settings.term.yearsAndHalf", { number });
      return t("settings.term.years", { count, number });
    };
    return t("settings.term.about", { days, words: words() });
  };
}
