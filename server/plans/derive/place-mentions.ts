/** The registered places that a text names, also inside a sentence, inflected or sharing a word by a slash. Pure. */
import type { PlaceId } from "#data/schema/ids.ts";
import type { Find } from "./phrase-index.ts";
import type { KnownPlace, PlaceName, PlaceNames } from "./place-names.ts";

export interface Mention {
  known: KnownPlace;
  words: string;
  index: number;
  /** Whether the words are a name by themselves, not one that only its site makes clear. */
  generic: boolean;
}

/** What stands before a place that is named for comparison or as a neighbour ("gränsar till …"). */
const BESIDE =
  /(?:nära|närheten av|gränsar (?:till )+|intill|bredvid|jämfört med|jmf|jämför|koncept som|utom|förutom)\s*(?:till )?$/iu;

const isWrittenAsName = (words: string): boolean => /^\p{Lu}/u.test(words);

const mention = (find: Find<PlaceName>, { known, generic }: PlaceName): Mention => ({
  known,
  generic,
  words: find.words,
  index: find.index,
});

/** "Bysis torg/täppan": what follows the slash shares the first word of the name before it. */
function sharedWord(text: string, { words, index, known }: Mention, names: PlaceNames): Mention | null {
  const end = index + words.length;
  const tail = /^(?:\/| och | & |, )([\p{L}]{3,40})/u.exec(text.slice(end, end + 50));
  const first = /^[\p{L}]+/u.exec(words)?.[0];
  const other = tail?.[1];
  if (tail === null || other === undefined || first === undefined || first === words) return null;
  for (const phrase of [`${first} ${other}`, `${first}${other}`]) {
    const [find] = names.index.find(phrase);
    const name = find?.words === phrase ? find.values.find(({ generic }) => !generic) : undefined;
    if (name === undefined || name.known.place.id === known.place.id) continue;
    return {
      known: name.known,
      generic: false,
      words: other,
      index: end + tail[0].length - other.length,
    };
  }
  return null;
}

/**
 * The places named in a plain text, in its order.
 *
 * @param sites whose generic spot names ("Torget") may be meant besides those of the sites in the text
 */
export function placeMentions(text: string, names: PlaceNames, sites: readonly PlaceId[] = []): Mention[] {
  const finds = names.index.find(text);
  const proper = finds.flatMap((find) => {
    const name = find.values.find(
      ({ generic, single }) => !generic && (!single || isWrittenAsName(find.words)),
    );
    if (name === undefined || BESIDE.test(text.slice(Math.max(0, find.index - 30), find.index))) return [];
    return [mention(find, name)];
  });
  const shared = proper.flatMap((one) => sharedWord(text, one, names) ?? []);
  const known = new Set([...sites, ...proper.map(({ known: { place } }) => place.id)]);
  const generic = finds.flatMap((find) => {
    if (proper.some(({ index }) => index === find.index)) return [];
    const name = find.values.find(
      ({ generic: isGeneric, known: { place } }) =>
        isGeneric && (known.has(place.id) || (place.parent !== null && known.has(place.parent))),
    );
    return name === undefined ? [] : [mention(find, name)];
  });
  return [...proper, ...shared, ...generic].sort((a, b) => a.index - b.index);
}
