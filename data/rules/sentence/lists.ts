/** Numbers with their words, and words in a row. */
import type { Counted, SentenceWords } from "./words.ts";

/** Names that stand in a sentence before the rest is counted. */
const MOST = 5;

/** "1 plats", "12 platser", "inga platser". */
export const counted = (
  count: number,
  [one, more]: Counted,
  { none }: Pick<SentenceWords, "none">,
): string => (count === 0 ? `${none} ${more}` : `${count} ${count === 1 ? one : more}`);

/** "A, B och C". */
export const all = (values: readonly string[], { locale }: Pick<SentenceWords, "locale">): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(values);

/** "A, B eller C"; of many, the first ones and how many more. */
export function either(values: readonly string[], words: SentenceWords): string {
  const rest = values.length - MOST;
  const told = rest <= 1 ? values : [...values.slice(0, MOST), `${rest} ${words.more[1]}`];
  return new Intl.ListFormat(words.locale, { type: "disjunction" }).format(told);
}
