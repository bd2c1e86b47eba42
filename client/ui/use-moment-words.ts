/** A point in time as words, where it stands in a sentence; by Swedish clocks, wherever the reader is. */
import { useTranslation } from "react-i18next";

/** @returns a function of an instant: UTC, ISO 8601 */
export function useMomentWords({ isShort = false } = {}): (at: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language === "en" ? "en-GB" : "sv-SE", {
    timeZone: "Europe/Stockholm",
    dateStyle: "medium",
    ...(isShort ? {} : { timeStyle: "short" }),
  });
  return (at) => format.format(new Date(at));
}
