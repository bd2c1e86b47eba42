/** Reckoning with days, `YYYY-MM-DD`, by the calendar and without a clock. */
import type { Day } from "./timeline/measure-span.ts";
import { lastDayOf } from "./timeline/measure-span.ts";

/** @param days may be negative */
export function daysAfter(day: Day, days: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The same day of an earlier month, or that month's last where it has no such day. */
export function monthsBefore(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const last = lastDayOf(Math.floor(month / 12), (month % 12) + 1);
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}
