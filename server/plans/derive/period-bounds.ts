/** What the dates, seasons and years in a text bound: where they open a period, where they close it. Pure. */
import { anyOf, everyFind } from "#data/rules/vocabulary/patterns.ts";
import type { PartialDate } from "#data/schema/schedule.ts";
import { type DateFound, datesIn, startOf } from "./dates.ts";
import { partsOfYear } from "./parts-of-year.ts";
import { seasonsIn } from "./seasons.ts";

/** What a stretch of the text says of the period. */
export interface Bound {
  from: PartialDate | null;
  to: PartialDate | null;
  words: string;
  index: number;
  filled: boolean;
  /** Whether it is only as exact as its season or year, and gives way to a deadline. */
  weak: boolean;
}

/** How far before a date the word stands that says what it bounds. */
const REACH = 40;
const OPENS =
  /(?:fr\.? ?o\.? ?m\.?|från(?: och med)?|start(?:ar|as|a)?|inled(?:s|er)|påbörjas|med början)(?: (?:i|under|den|med|vid|ca|slutet av|början av|mitten av|(?:vår|sommar|höst|vint)\p{L}*))*[ :]*$/iu;
const CLOSES =
  /(?:senast|till(?: och med)?|t\.? ?o\.? ?m\.?|innan|före|klar[at]?|färdig[at]?|slutför(?:s|t)|deadline)(?: (?:i|under|den|till|vid|senast|av|vara|ca|slutet (?:av|på)|slutet))*[ :]*$/iu;
const END_OF = /slut(?:et)?(?: (?:av|på))? ?$/iu;
const GOES_ON = /^,? ?(?:och |[-–—] ?)?(?:framåt|framöver|tills vidare)/iu;
const DENIED = /(?:ej|inte|icke)(?: under)? ?$/iu;
const ASIDE = /(?:nästa (?:möte|tillfälle)|inbokat|sedan)[^.]{0,25}$/iu;
const RANGE = /^ ?(?:-|–|—|till|t\.?o\.?m\.?|till och med) ?$/iu;

const RUN_TOGETHER = /(?<!\d)(20\d\d) ?[-–—/] ?(20\d\d|\d\d)(?![\d-])|(?<!\d)(20\d\d)(20\d\d)(?!\d)/u;
const WHOLE_YEAR = anyOf("under (?:hela )?året(?! 20)", "hela året(?! 20)", "under innevarande år", "i år");
const END_OF_YEAR = anyOf("resten av året", "årets slut", "året ut");

/** "2024-2027", also where the hyphen was lost ("20242027"). */
function yearRanges(text: string): Bound[] {
  return everyFind(text, RUN_TOGETHER).flatMap((match) => {
    const from = match[1] ?? match[3] ?? "";
    const to = match[4] ?? match[2] ?? "";
    const end = to.length === 2 ? `${from.slice(0, 2)}${to}` : to;
    // "2024-03" is March rather than the years from 2024 to 2003.
    if (Number(end) <= Number(from)) return [];
    return [{ from, to: end, words: match[0], index: match.index, filled: false, weak: false }];
  });
}

/** "Q3 2025", "andra halvåret". */
function partBounds(text: string, planYear: number | null): Bound[] {
  return partsOfYear(text).flatMap(({ words, index, year: own, months: [first, last] }) => {
    const year = own ?? planYear;
    const month = (number: number) => `${year}-${String(number).padStart(2, "0")}`;
    return year === null
      ? []
      : [{ from: month(first), to: month(last), words, index, filled: own === null, weak: false }];
  });
}

const blank = (text: string, taken: readonly { words: string; index: number }[]): string =>
  taken.reduce(
    (rest, { words, index }) =>
      rest.slice(0, index) + " ".repeat(words.length) + rest.slice(index + words.length),
    text,
  );

/** What one date bounds, by the words around it. */
function boundOf(text: string, found: DateFound, isWeak: boolean): Bound | null {
  const before = text.slice(Math.max(0, found.index - REACH), found.index);
  const after = text.slice(found.index + found.words.length, found.index + found.words.length + REACH);
  if (DENIED.test(before) || ASIDE.test(before)) return null;
  const one = { words: found.words, index: found.index, filled: found.filled, weak: isWeak };
  if (OPENS.test(before) || GOES_ON.test(after)) return { ...one, from: found.date, to: null, weak: false };
  if (END_OF.test(before))
    return {
      ...one,
      from: null,
      to: found.precision === "year" ? `${found.date}-12` : found.date,
      weak: false,
    };
  // A month by itself is when the measure should be done, as the column asks.
  if (CLOSES.test(before) || found.precision === "month")
    return { ...one, from: null, to: found.date, weak: false };
  return { ...one, from: found.date, to: found.date };
}

/** Single dates, and two with "till" or a dash between them. */
function dateBounds(text: string, planYear: number | null): Bound[] {
  const dates = datesIn(text, planYear);
  const bounds: Bound[] = [];
  for (let at = 0; at < dates.length; at++) {
    const one = dates[at];
    const next = dates[at + 1];
    if (one === undefined) continue;
    const between = next === undefined ? "" : text.slice(one.index + one.words.length, next.index);
    if (next !== undefined && RANGE.test(between) && startOf(one.date) <= startOf(next.date)) {
      bounds.push({
        from: one.date,
        to: next.date,
        words: text.slice(one.index, next.index + next.words.length),
        index: one.index,
        filled: one.filled || next.filled,
        weak: false,
      });
      at++;
    } else {
      const bound = boundOf(text, one, one.precision === "year");
      if (bound !== null) bounds.push(bound);
    }
  }
  return bounds;
}

/** Seasons and "under året", which are the plan's year unless a year stands beside them. */
function yearBounds(text: string, planYear: number | null, isRecurring: boolean): Bound[] {
  const whole = everyFind(text, WHOLE_YEAR).map(({ 0: words, index }) => ({ words, index, year: null }));
  const seasons = seasonsIn(text).filter(({ year }) => year !== null || !isRecurring);
  const weak = [...whole, ...seasons].flatMap(({ words, index, year: own }) => {
    const date = own ?? planYear;
    if (date === null) return [];
    const found = { date: String(date), precision: "year", words, index, filled: own === null } as const;
    const bound = boundOf(text, found, true);
    return bound === null ? [] : [bound];
  });
  const year = planYear === null ? null : String(planYear);
  if (year === null) return weak;
  const last = everyFind(text, END_OF_YEAR).map(({ 0: words, index }) => ({
    from: year,
    to: year,
    words,
    index,
    filled: true,
    weak: false,
  }));
  return [...weak, ...last];
}

/**
 * @param planYear what is left out is filled with; without it such stretches are passed over
 * @param isRecurring whether the text says how often, so that a season without a year is every year's
 */
export function boundsIn(text: string, planYear: number | null, isRecurring: boolean): Bound[] {
  const ranges = [...yearRanges(text), ...partBounds(text, planYear)];
  const rest = blank(text, ranges);
  return [...ranges, ...dateBounds(rest, planYear), ...yearBounds(rest, planYear, isRecurring)];
}
