/** Words as the search compares them: lower case, stemmed in Swedish, and also without dots and rings. */
import snowball from "snowball-stemmers";

const stemmer = snowball.newStemmer("swedish");

/** `Björns` → `bjorns`: for those who write without å, ä and ö. */
export const withoutMarks = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

/**
 * The forms under which a word is found: its stem as it is written, and without marks.
 *
 * The stem is taken before the marks are, since the rules of Swedish need them.
 */
export function searchForms(word: string): string[] {
  const lower = word.normalize("NFC").toLocaleLowerCase("sv");
  if (lower === "") return [];
  const stem = stemmer.stem(lower);
  return [...new Set([stem, withoutMarks(stem), stemmer.stem(withoutMarks(lower))])];
}
