/** Which part of a site a heading goes on to name: a spot of the register, or the heading's own words. Pure. */
import { wordsOf } from "#data/rules/vocabulary/words.ts";
import type { Mention } from "./place-mentions.ts";
import { isSameWord, type PlaceNames } from "./place-names.ts";
import { SPOT_START } from "./place-nouns.ts";

/** How far after its site a spot is looked for, in words. */
const NEAR = 16;

/** Between a site and its part: "(ÖDS) – ". */
const AFTER_SITE = /^[ :,–—/-]{0,4}(?:\([^()]{1,40}\))?[ :,–—/-]{0,4}/u;

/** Where the name of a part ends and what happens there begins. */
const HEADING_END = /[.,;:()]| [-–—] | (?:har|där|som|är|används|sker|till platsen)(?![\p{L}])/iu;

interface FoundSpot {
  mention: Mention;
  /** How many words of the spot's name the text has. */
  matched: number;
  /** How many words after the site it begins. */
  after: number;
}

/** What a text says after the name of a site, up to the next site. */
const partAfter = (text: string, site: Mention, next: Mention | undefined) => {
  const from = site.index + site.words.length;
  return { text: text.slice(from, next?.index ?? text.length), index: from };
};

/** The spot of a site whose words all stand near in the text; the one with the most words wins. */
function registered(text: string, site: Mention, part: { text: string; index: number }, names: PlaceNames) {
  const near = wordsOf(part.text).tokens.slice(0, NEAR);
  const found: FoundSpot[] = [];
  for (const { known, words } of names.spots.get(site.known.place.id) ?? []) {
    for (const name of words) {
      const at = name.map((word) => near.findIndex((token) => isSameWord(token.lower, word)));
      if (at.includes(-1)) continue;
      const first = near[Math.min(...at)];
      const last = near[Math.max(...at)];
      // A single common word ("parkering") is a spot's name only where the heading begins with it.
      if (first === undefined || last === undefined || (name.length === 1 && Math.min(...at) > 1)) continue;
      const index = part.index + first.index;
      found.push({
        mention: {
          known,
          generic: true,
          index,
          words: text.slice(index, part.index + last.index + last.word.length),
        },
        matched: name.length,
        after: Math.min(...at),
      });
    }
  }
  found.sort((a, b) => b.matched - a.matched || a.after - b.after);
  return found[0]?.mention ?? null;
}

/** The words that name a part which the register does not have, up to where the heading ends. */
function ownWords(part: { text: string }): string | null {
  const rest = part.text.replace(AFTER_SITE, "");
  if (!SPOT_START.test(rest)) return null;
  const end = HEADING_END.exec(rest);
  const words = rest.slice(0, end?.index ?? rest.length).trim();
  return words === "" || words.split(" ").length > 12 ? null : words;
}

export interface SiteWithSpot {
  spot: Mention | null;
  /** The spot's words where the register has no such spot. */
  words: string | null;
}

/** What the text names within a site, by the words that follow the site's name. */
export function spotOf(
  text: string,
  site: Mention,
  next: Mention | undefined,
  names: PlaceNames,
): SiteWithSpot {
  const part = partAfter(text, site, next);
  const spot = registered(text, site, part, names);
  return { spot, words: spot === null ? ownWords(part) : null };
}
