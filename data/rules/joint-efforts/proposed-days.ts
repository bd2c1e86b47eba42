/** Which days to propose: the first to come in the months and on the weekdays that are shared. */
import { type Day, lastDayOf } from "#data/rules/timeline/measure-span.ts";
import type { Period } from "./period.ts";
import type { Weekday } from "./shared-times.ts";

/** In the order of `Date.getUTCDay`. */
const WEEKDAYS: readonly Weekday[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const DAY_MS = 86_400_000;

const at = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

export const weekdayOf = (day: Day): Weekday | undefined => WEEKDAYS[new Date(at(day)).getUTCDay()];

interface Wanted {
  /** From 1. */
  months: readonly number[];
  /** None: any day of the week. */
  weekdays: readonly Weekday[];
}

/**
 * Days from today on and within the period, without one within a year, in order.
 *
 * @param most how many
 */
export function proposedDays(
  { months, weekdays }: Wanted,
  period: Period | null,
  today: Day,
  most: number,
): Day[] {
  const year = Number(today.slice(0, 4));
  const first = period !== null && period.from > today ? period.from : today;
  const last = period?.to ?? lastDayOf(year + 1, Number(today.slice(5, 7)));
  const days: Day[] = [];
  for (let time = at(first); time <= at(last) && days.length < most; time += DAY_MS) {
    const date = new Date(time);
    const day = date.toISOString().slice(0, 10);
    const weekday = WEEKDAYS[date.getUTCDay()];
    const isWanted = weekdays.length === 0 || (weekday !== undefined && weekdays.includes(weekday));
    if (months.includes(date.getUTCMonth() + 1) && isWanted) days.push(day);
  }
  return days;
}
