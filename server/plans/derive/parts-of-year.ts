/** Quarters, tertials and half-years, which plans name by number ("Q3", "tertial 2", "andra halvåret"). Pure. */
import { anyOf, everyFind } from "#data/rules/vocabulary/patterns.ts";
import { lower } from "./word-forms.ts";

export interface PartOfYear {
  words: string;
  index: number;
  /** The year that stands after it; null where it is left out. */
  year: number | null;
  /** First and last month, 1–12. */
  months: readonly [number, number];
}

const YEAR = "(?: (?:av |under )?(20\\d\\d))?";
const PARTS: readonly (readonly [months: number, RegExp])[] = [
  [3, anyOf(`(?:Q|kv|kvartal )([1-4])${YEAR}`)],
  [4, anyOf(`(?:T|tertial )([1-3])${YEAR}`)],
  [6, anyOf(`(första|andra) halvåret${YEAR}`)],
];

const ordinal = (words: string): number =>
  lower(words) === "första" ? 1 : lower(words) === "andra" ? 2 : Number(words);

/** In the text's order within each kind. */
export const partsOfYear = (text: string): PartOfYear[] =>
  PARTS.flatMap(([length, pattern]) =>
    everyFind(text, pattern).map(({ 0: words, 1: which = "", 2: year, index }) => ({
      words,
      index,
      year: year === undefined ? null : Number(year),
      months: [(ordinal(which) - 1) * length + 1, ordinal(which) * length] as const,
    })),
  );
