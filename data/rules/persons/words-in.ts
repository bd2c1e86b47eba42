/** The words of a text with where they stand, as the person guard reads them. */

export interface Word {
  text: string;
  /** Where it begins and ends, in UTF-16 units. */
  index: number;
  end: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;
/** Where a space was lost: "samordnareAnna". */
const GLUED = /(?<=\p{Ll}{4})(?=\p{Lu}\p{Ll})/u;

/** In one pass over the text; a hyphenated word is one. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: whole, index } of text.matchAll(WORD)) {
    let at = index;
    for (const part of GLUED.test(whole) ? whole.split(GLUED) : [whole]) {
      words.push({ text: part, index: at, end: at + part.length });
      at += part.length;
    }
  }
  return words;
}

/** "Anna", "AnnSofie", "Ann-Sofie": a capital with small letters after it. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word);

/** "ANNA": all capitals, and more than an initial. */
export const isShouted = (word: string): boolean => /^\p{Lu}{2}[\p{Lu}-]*$/u.test(word);
