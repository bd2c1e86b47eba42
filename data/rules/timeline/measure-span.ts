/**
 * From which day to which a measure runs, as exactly as the plan has it.
 *
 * The years are those of `runningYears`, with its assumptions. Within them a date that the row gives
 * holds to its month or day; a date as exact as a year, or none, means the whole year: from 1 January,
 * to 31 December. What ends before it begins is a slip of the plan and runs to the end of the year in
 * which it begins.
 */
import { runningYears } from "#data/rules/running-years.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { PartialDate } from "#data/schema/schedule.ts";

/** A day, `YYYY-MM-DD`: such texts stand in the order of their days. */
export type Day = string;

export interface MeasureSpan {
  from: Day;
  /** The last day, which is part of it; null: no end in sight. */
  to: Day | null;
  /** Whether the row gives its beginning; else it is assumed. */
  isFromGiven: boolean;
  /** Whether the row gives its end; else it is assumed, or there is none. */
  isToGiven: boolean;
}

export type Spanned = Pick<ListedMeasure, "schedule" | "status" | "continuesIn" | "plan">;

const two = (number: number): string => String(number).padStart(2, "0");

/** @param month from 1 */
export const firstDayOf = (year: number, month: number): Day => `${year}-${two(month)}-01`;

/** @param month from 1 */
export const lastDayOf = (year: number, month: number): Day =>
  `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

const yearIn = (date: PartialDate): number => Number(date.slice(0, 4));
const monthIn = (date: PartialDate): number | null => (date.length < 7 ? null : Number(date.slice(5, 7)));

/** A day that no month has, such as 31 June, is that month's last. */
export function wholeDay(date: PartialDate, end: "first" | "last"): Day {
  const month = monthIn(date) ?? (end === "first" ? 1 : 12);
  const last = lastDayOf(yearIn(date), month);
  if (date.length === 10) return date < last ? date : last;
  return end === "first" ? firstDayOf(yearIn(date), month) : last;
}

/** Null where it never runs: it was removed from the plan, or not done. */
export function measureSpan(row: Spanned): MeasureSpan | null {
  const years = runningYears(row);
  if (years === null) return null;
  const { from, to } = row.schedule;
  const begins = from === null ? firstDayOf(years.first, 1) : wholeDay(from, "first");
  const isFromGiven = from !== null;
  if (years.last === null) return { from: begins, to: null, isFromGiven, isToGiven: false };
  const given = to === null ? null : wholeDay(to, "last");
  const isToGiven = given !== null && given >= begins;
  return { from: begins, to: isToGiven ? given : lastDayOf(years.last, 12), isFromGiven, isToGiven };
}
