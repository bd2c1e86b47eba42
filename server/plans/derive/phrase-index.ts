/** Finds registered phrases in a text, the longest first, in time linear in the text. Pure. */
import { endOf, type Token, wordsOf } from "#data/rules/vocabulary/words.ts";
import { wordForms } from "./word-forms.ts";

/** A find: the words as they stand, and what they may mean. */
export interface Find<T> {
  words: string;
  index: number;
  /** In the order in which they were registered; those that are written exactly so come first. */
  values: T[];
  exact: boolean;
}

interface Entry<T> {
  value: T;
  last: string;
}

/** Longer names are known by their first words. */
const LONGEST = 8;

/** Words whose answer is kept. */
const REMEMBERED = 20_000;

/** A word's first two letters as a number below `SIGNS`; every form of a word has the same. */
const SIGNS = 4_096;
const signOf = (word: string): number => (word.charCodeAt(0) * 61 + word.charCodeAt(1)) & (SIGNS - 1);

export class PhraseIndex<T> {
  readonly #entries = new Map<string, Entry<T>[]>();
  /** How many words the longest phrase has that begins with a word; most words begin none. */
  readonly #starts = new Map<string, number>();
  /** The same by every word that has been asked for, in whatever form. */
  readonly #lengths = new Map<string, number>();
  /** 1 for the signs of words that begin a phrase: most words are told by theirs to begin none. */
  readonly #signs = new Uint8Array(SIGNS);

  /** Registers a phrase; one without a letter is passed over. */
  add(phrase: string, value: T): void {
    const words = wordsOf(phrase.normalize("NFC")).tokens.map((token) => token.lower);
    const last = words[words.length - 1];
    if (last === undefined || words.length > LONGEST || !/\p{L}/u.test(phrase)) return;
    const before = words.slice(0, -1).join(" ");
    for (const form of wordForms(last)) {
      const key = `${before} ${form}`;
      this.#entries.set(key, [...(this.#entries.get(key) ?? []), { value, last }]);
      const start = words.length === 1 ? form : (words[0] ?? form);
      this.#starts.set(start, Math.max(words.length, this.#starts.get(start) ?? 0));
      this.#signs[signOf(start)] = 1;
    }
    this.#lengths.clear();
  }

  /** How many words the longest phrase has that a word may begin. */
  #lengthFrom({ lower }: Token): number {
    if (this.#signs[signOf(lower)] === 0) return 0;
    const known = this.#lengths.get(lower);
    if (known !== undefined) return known;
    const length = Math.max(...wordForms(lower).map((form) => this.#starts.get(form) ?? 0));
    if (this.#lengths.size >= REMEMBERED) this.#lengths.clear();
    this.#lengths.set(lower, length);
    return length;
  }

  /** The phrases in a plain text, none of them overlapping another. */
  find(text: string): Find<T>[] {
    const all = wordsOf(text).tokens;
    const found: Find<T>[] = [];
    // A phrase ends before the next may begin.
    let free = 0;
    let at = 0;
    for (const first of all) {
      const longest = at < free ? 0 : this.#lengthFrom(first);
      const find = longest === 0 ? null : this.#longestAt(text, all, at, longest);
      if (find !== null) {
        found.push(find.find);
        free = at + find.length;
      }
      at++;
    }
    return found;
  }

  #longestAt(
    text: string,
    all: readonly Token[],
    at: number,
    longest: number,
  ): { find: Find<T>; length: number } | null {
    const first = all[at];
    if (first === undefined) return null;
    for (let length = Math.min(longest, all.length - at); length > 0; length--) {
      const last = all[at + length - 1];
      if (last === undefined || !isOnePhrase(text, all, at, length)) continue;
      const before = all
        .slice(at, at + length - 1)
        .map((token) => token.lower)
        .join(" ");
      const entries = wordForms(last.lower).flatMap((form) => this.#entries.get(`${before} ${form}`) ?? []);
      if (entries.length === 0) continue;
      const exact = entries.filter((entry) => entry.last === last.lower);
      return {
        find: {
          words: text.slice(first.index, endOf(last)),
          index: first.index,
          values: [...new Set([...exact, ...entries].map(({ value }) => value))],
          exact: exact.length > 0,
        },
        length,
      };
    }
    return null;
  }
}

/** Between the words of a phrase stands a space or a hyphen, not the end of a clause. */
function isOnePhrase(text: string, all: readonly Token[], at: number, length: number): boolean {
  for (let next = at + 1; next < at + length; next++) {
    const before = all[next - 1];
    const after = all[next];
    if (before === undefined || after === undefined) return false;
    if (!/^[ \-–,/()]{0,3}$/.test(text.slice(endOf(before), after.index))) return false;
  }
  return true;
}
