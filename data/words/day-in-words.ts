/** A day as it is written out. Pure. */
import type { Day } from "#data/rules/timeline/measure-span.ts";
import type { Language } from "./language.ts";

/** “15 december 2026”. */
export const dayInWords = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : "sv-SE", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
