/** The dates that a text names, as exact as it has them; a year that it leaves out is the plan's. Pure. */
import { anyOf, everyFind } from "#data/rules/vocabulary/patterns.ts";
import { PartialDate } from "#data/schema/schedule.ts";
import { MONTHS, monthNumber } from "./calendar-words.ts";

export type Precision = "day" | "month" | "year";

export interface DateFound {
  date: PartialDate;
  precision: Precision;
  words: string;
  index: number;
  /** Whether the year was left out and taken from the plan. */
  filled: boolean;
}

const MONTH = `(${MONTHS.join("|")})\\.?`;
const YEAR = "(20\\d\\d)";
const SHORT_YEAR = "(20\\d\\d|[2-4]\\d)";

interface Pattern {
  pattern: RegExp;
  precision: Precision;
  /** Which groups hold the year, the month and the day; 0 where there is none. */
  groups: readonly [year: number, month: number, day: number];
}

/** The more exact first: "15 maj 2024" is neither "maj" nor "2024". */
const PATTERNS: readonly Pattern[] = [
  { pattern: anyOf(`${YEAR}-(\\d\\d)-(\\d\\d)`), precision: "day", groups: [1, 2, 3] },
  {
    pattern: anyOf(`(\\d{1,2})\\/(\\d{1,2})(?:(?: |[-–/]| [-–]){1,2}${SHORT_YEAR}(?!\\/))?`),
    precision: "day",
    groups: [3, 2, 1],
  },
  { pattern: anyOf(`(\\d{1,2})(?::?e)? ${MONTH}(?: ${YEAR})?`), precision: "day", groups: [3, 2, 1] },
  { pattern: anyOf(`${YEAR}-(0[1-9]|1[0-2])`), precision: "month", groups: [1, 2, 0] },
  { pattern: anyOf(`${MONTH}(?:[ -]${SHORT_YEAR})?`), precision: "month", groups: [2, 1, 0] },
  { pattern: anyOf(YEAR), precision: "year", groups: [1, 0, 0] },
];

const two = (number: number): string => String(number).padStart(2, "0");

/** A calendar date, or null where there is no such day. */
function dateOf(year: number, month: number | null, day: number | null): PartialDate | null {
  const date = [
    String(year),
    ...(month === null ? [] : [two(month)]),
    ...(day === null ? [] : [two(day)]),
  ].join("-");
  if (month !== null && day !== null && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1)
    return null;
  return PartialDate.safeParse(date).success ? date : null;
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/**
 * @param planYear fills what is left out; without it such dates are passed over
 * @returns in the text's order, none overlapping another
 */
export function datesIn(text: string, planYear: number | null): DateFound[] {
  const found: DateFound[] = [];
  const covered: { from: number; to: number }[] = [];
  const isCovered = (index: number): boolean => covered.some(({ from, to }) => from <= index && index < to);
  for (const { pattern, precision, groups } of PATTERNS) {
    for (const match of everyFind(text, pattern)) {
      const { 0: words, index } = match;
      if (isCovered(index) || isCovered(index + words.length - 1)) continue;
      covered.push({ from: index, to: index + words.length });
      const [yearGroup, monthGroup, dayGroup] = groups;
      const written = match[yearGroup];
      const year = written === undefined ? planYear : fullYear(written);
      const monthWords = monthGroup === 0 ? undefined : match[monthGroup];
      const month =
        monthWords === undefined
          ? null
          : /^\d/.test(monthWords)
            ? Number(monthWords)
            : monthNumber(monthWords);
      const date =
        year === null ? null : dateOf(year, month, dayGroup === 0 ? null : Number(match[dayGroup]));
      if (date !== null) found.push({ date, precision, words, index, filled: written === undefined });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The first day of a partial date, for comparing. */
export const startOf = (date: PartialDate): string => `${date}-01-01`.slice(0, 10);

/** The last day of a partial date, for comparing. */
export const lastOf = (date: PartialDate): string =>
  date.length === 10 ? date : `${date}-99-99`.slice(0, 10);
