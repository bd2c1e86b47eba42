/** The site's fixed words in its three languages. */
import { feedback as easyFeedback } from "#data/words/easy/feedback.ts";
import { publicSite as easySite } from "#data/words/easy/public-site.ts";
import { terms as easyTerms } from "#data/words/easy/terms.ts";
import { feedback as enFeedback } from "#data/words/en/feedback.ts";
import { publicSite as enSite } from "#data/words/en/public-site.ts";
import { terms as enTerms } from "#data/words/en/terms.ts";
import { filled } from "#data/words/filled.ts";
import { feedback as svFeedback } from "#data/words/sv/feedback.ts";
import { publicSite as svSite } from "#data/words/sv/public-site.ts";
import { terms as svTerms } from "#data/words/sv/terms.ts";
import type { Words } from "#data/words/words.ts";
import type { SiteLanguage } from "./look.ts";

type Terms = Words<Pick<typeof svTerms, "status" | "placeKind">> & {
  measureType: Words<Omit<(typeof svTerms)["measureType"], "policing">>;
};

export interface SiteWords {
  site: Words<typeof svSite>;
  feedback: Words<typeof svFeedback>;
  terms: Terms;
}

const WORDS: Record<SiteLanguage, SiteWords> = {
  sv: { site: svSite, feedback: svFeedback, terms: svTerms },
  easy: { site: easySite, feedback: easyFeedback, terms: easyTerms },
  en: { site: enSite, feedback: enFeedback, terms: enTerms },
};

export const wordsIn = (language: SiteLanguage): SiteWords => WORDS[language];

/** "1 plats", "12 platser". */
export function counted(words: SiteWords, noun: "place" | "measure", count: number): string {
  const { counts } = words.site;
  const forms = noun === "place" ? [counts.place, counts.places] : [counts.measure, counts.measures];
  return filled((count === 1 ? forms[0] : forms[1]) ?? "", { count });
}

const LOCALE: Record<SiteLanguage, string> = { sv: "sv-SE", easy: "sv-SE", en: "en-GB" };

/** "21 november 2026", the day that it was in Sweden. */
export const dayIn = (moment: string, language: SiteLanguage): string =>
  new Intl.DateTimeFormat(LOCALE[language], { dateStyle: "long", timeZone: "Europe/Stockholm" }).format(
    new Date(moment),
  );
