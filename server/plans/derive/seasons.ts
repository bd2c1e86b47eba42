/** The seasons that a text names, with the year beside them. Pure. */
import { anyOf, everyFind } from "#data/rules/vocabulary/patterns.ts";
import type { Season } from "#data/schema/schedule.ts";
import { SEASONS } from "./calendar-words.ts";

export interface SeasonFound {
  season: Season;
  words: string;
  index: number;
  /** The year that stands after it, or after the season it is joined to ("vår och höst 2024"). */
  year: number | null;
}

const PATTERNS = SEASONS.map(([season, word]) => [season, anyOf(word)] as const);
const YEAR_AFTER =
  /^(?:(?: och |\/|-| )(?:vår|sommar|höst|vint)\p{L}*){0,3} ?[-–’']?(20\d\d|[2-4]\d)(?![\d:.])/iu;
/** "VT25" */
const YEAR_WITHIN = /\d\d$/;
const BEFORE_IT = /(?:innan|före) ?$/iu;

/** Every season once, in the text's order; "innan sommaren" is not in summer but names it. */
export function seasonsIn(text: string): SeasonFound[] {
  return PATTERNS.flatMap(([season, pattern]) =>
    everyFind(text, pattern)
      .slice(0, 1)
      .map(({ 0: words, index }) => {
        const after = text.slice(index + words.length, index + words.length + 60);
        const year = YEAR_WITHIN.exec(words)?.[0] ?? YEAR_AFTER.exec(after)?.[1];
        return { season, words, index, year: year === undefined ? null : Number(year.padStart(4, "20")) };
      }),
  ).sort((a, b) => a.index - b.index);
}

/** Whether the text only says that something comes before the season. */
export const isBeforeSeason = (text: string, { index }: SeasonFound): boolean =>
  BEFORE_IT.test(text.slice(Math.max(0, index - 8), index));
