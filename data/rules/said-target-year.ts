/** The new target year that a follow-up names in its own words ("målåret skjuts fram till 2027"). */
import { TargetYear } from "#data/schema/schedule.ts";

/** What is moved: the target, by one of the words that plans have for it. */
const TARGET = /(?<!\p{L})(?:målår|målet|målsättning|måldatum)\p{L}*/iu;
const MOVED =
  /(?<!\p{L})(?:fram)?(?:flytta|skjut|sköt|senarelägg|senarelagt|tidigarelägg|tidigarelagt|förläng|ändra)\p{L}*|(?<!\p{L})nytt(?: |-)?målår/iu;
/** Of several years the one that it is moved to, which stands last: "från 2026 till 2028". */
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

export interface SaidYear {
  year: TargetYear;
  /** The sentence that says it. */
  sentence: string;
}

/**
 * Only a sentence that speaks of the target, says that it moves and names a year is taken at its word:
 * "arbetet fortsätter 2027" says nothing of the target.
 */
export function saidTargetYear(text: string): SaidYear | null {
  for (const sentence of text.split(/(?<=[.!?])\s+|\n/u)) {
    if (!TARGET.test(sentence) || !MOVED.test(sentence)) continue;
    const year = TargetYear.safeParse(Number(sentence.match(YEAR)?.at(-1)));
    if (year.success) return { year: year.data, sentence: sentence.trim() };
  }
  return null;
}
