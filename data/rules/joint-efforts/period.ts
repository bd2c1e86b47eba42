/** The days that an effort is planned within, and which measures and months lie in them. */
import {
  type Day,
  firstDayOf,
  lastDayOf,
  measureSpan,
  type Spanned,
} from "#data/rules/timeline/measure-span.ts";
import { EVERY_MONTH } from "#data/rules/timeline/season-months.ts";
import { spanPieces } from "#data/rules/timeline/span-pieces.ts";

/** Both days are part of it. */
export interface Period {
  from: Day;
  to: Day;
}

/** The longest that is planned for, so that nobody waits for a slip of the pen. */
export const LONGEST_YEARS = 10;

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/**
 * The period between two days of which either may be missing: a beginning alone is the rest of its
 * year, an end alone is its year until then. Null where neither is given, or the end comes first.
 */
export function periodBetween(from: Day | null, to: Day | null): Period | null {
  const given = from ?? to;
  if (given === null) return null;
  const year = yearOf(given);
  const period = { from: from ?? firstDayOf(year, 1), to: to ?? lastDayOf(year, 12) };
  const isPossible = period.from <= period.to && yearOf(period.to) - yearOf(period.from) < LONGEST_YEARS;
  return isPossible ? period : null;
}

/** Each month of a period once, in the year's order; every month without one. */
export function monthsOfPeriod(period: Period | null): readonly number[] {
  if (period === null) return EVERY_MONTH;
  const years = Array.from(
    { length: yearOf(period.to) - yearOf(period.from) + 1 },
    (_, index) => yearOf(period.from) + index,
  );
  return EVERY_MONTH.filter((month) =>
    years.some((year) => firstDayOf(year, month) <= period.to && lastDayOf(year, month) >= period.from),
  );
}

/**
 * The months of a period in which a measure is done, in the year's order: by its dates and its seasons,
 * as the timeline has them. None where it does not run then.
 *
 * @param period null: any time, which for what has no end is two years from its beginning
 */
export function monthsWithin(row: Spanned, period: Period | null): number[] {
  const span = measureSpan(row);
  if (span === null) return [];
  const horizon = period?.to ?? span.to ?? lastDayOf(yearOf(span.from) + 1, 12);
  const pieces = spanPieces(span, row.schedule.seasons, horizon)
    .map(({ from, to }) => ({
      from: period !== null && period.from > from ? period.from : from,
      to: period !== null && period.to < to ? period.to : to,
    }))
    .filter(({ from, to }) => from <= to);
  const found = new Set(
    pieces.flatMap((piece) =>
      yearOf(piece.to) - yearOf(piece.from) > 1 ? EVERY_MONTH : monthsOfPeriod(piece),
    ),
  );
  return EVERY_MONTH.filter((month) => found.has(month));
}
