/** The names under which a plan's places are found. Pure. */
import { wordsOf } from "#data/rules/vocabulary/words.ts";
import type { District } from "#data/schema/district.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { Place } from "#data/schema/place.ts";
import type { PlaceLevel } from "#data/schema/place-answer.ts";
import { PhraseIndex } from "./phrase-index.ts";
import { GENERIC } from "./place-nouns.ts";
import { lower, wordForms } from "./word-forms.ts";

export interface KnownPlace {
  place: Place;
  level: PlaceLevel;
}

/** One way to write a place. */
export interface PlaceName {
  known: KnownPlace;
  /** Whether it names the place only where its site is known ("Torget", "Gångvägen mellan kyrkan och …"). */
  generic: boolean;
  /** Whether it is a single word, which must then be written as the name it is. */
  single: boolean;
}

/** A spot by the words that matter in its name, for texts that put them otherwise. */
export interface SpotWords {
  known: KnownPlace;
  words: readonly (readonly string[])[];
}

export interface PlaceNames {
  index: PhraseIndex<PlaceName>;
  byId: ReadonlyMap<PlaceId, KnownPlace>;
  /** By their site. */
  spots: ReadonlyMap<PlaceId, readonly SpotWords[]>;
}

/** Words between those that matter. */
const LITTLE_WORDS = new Set(
  "mellan och vid i på under till fastighet fastigheten fastigheterna den det en ett".split(" "),
);

export const contentWords = (text: string): string[] =>
  wordsOf(text)
    .tokens.map((token) => token.lower)
    .filter((word) => !LITTLE_WORDS.has(word));

const isGeneric = (name: string): boolean => wordsOf(name).tokens.every(({ word }) => GENERIC.test(word));

/** A name that ends in its site's ("Stora torget, Hässelby torg") is also known without it. */
function written({ name, aliases }: Place, site: Place | undefined): string[] {
  const ending = site === undefined ? null : `, ${site.name}`;
  const short = ending !== null && name.endsWith(ending) ? [name.slice(0, -ending.length)] : [];
  return [name, ...short, ...aliases].map((one) => one.normalize("NFC"));
}

/** @param own the plan's district: its name means the whole of it, even where a place is called so too */
export function placeNames(places: readonly KnownPlace[], own: District | null): PlaceNames {
  const byId = new Map(places.map((known) => [known.place.id, known]));
  const index = new PhraseIndex<PlaceName>();
  const spots = new Map<PlaceId, SpotWords[]>();
  for (const known of places) {
    const { parent } = known.place;
    const site = parent === null ? undefined : byId.get(parent)?.place;
    const names = written(known.place, site);
    for (const name of names) {
      if (own !== null && lower(name) === lower(own.name)) continue;
      index.add(name, { known, generic: isGeneric(name), single: wordsOf(name).tokens.length === 1 });
    }
    if (known.level === "spot" && parent !== null) {
      const words = names.map((name) => contentWords(name)).filter((one) => one.length > 0);
      spots.set(parent, [...(spots.get(parent) ?? []), { known, words }]);
    }
  }
  return { index, byId, spots };
}

/** Whether two words may be forms of one. */
export function isSameWord(one: string, other: string): boolean {
  const forms = new Set(wordForms(one));
  return wordForms(other).some((form) => forms.has(form));
}
