/** Which wording of a text somebody gets who reads in a language; pure. */
import type { Said } from "#data/schema/published.ts";
import type { SiteLanguage } from "./look.ts";

export interface ChosenWording {
  text: string;
  /** Of the text itself, for whoever reads it aloud. */
  lang: "sv" | "en";
  /** What is to be said of it; null of the Swedish that the district wrote. */
  note: "reviewed" | "unreviewed" | "onlySwedish" | "notEasy" | null;
}

export function chosenWording(said: Said, language: SiteLanguage): ChosenWording {
  if (language === "sv") return { text: said.sv, lang: "sv", note: null };
  const other = said[language];
  if (other === null)
    return { text: said.sv, lang: "sv", note: language === "en" ? "onlySwedish" : "notEasy" };
  return {
    text: other.text,
    lang: language === "en" ? "en" : "sv",
    note: other.reviewed ? "reviewed" : "unreviewed",
  };
}
