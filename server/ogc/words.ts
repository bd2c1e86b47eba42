/** The fixed words of the layers in the site's three languages. */
import { ogc as easy } from "#data/words/easy/ogc.ts";
import { ogc as en } from "#data/words/en/ogc.ts";
import { ogc as sv } from "#data/words/sv/ogc.ts";
import type { Words } from "#data/words/words.ts";
import type { SiteLanguage } from "#server/public-site/index.ts";

export type OgcWords = Words<typeof sv>;

const WORDS: Record<SiteLanguage, OgcWords> = { sv, easy, en };

export const ogcWords = (language: SiteLanguage): OgcWords => WORDS[language];
