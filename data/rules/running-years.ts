/**
 * In which years a measure runs.
 *
 * Plans seldom say it outright, so it is worked out, by these assumptions:
 * - What is removed from the plan, or was not done, does not run.
 * - Without a beginning, it begins with the plan's year, or with its end if that comes earlier.
 * - An end that the row gives holds. The target year is the site's, not the measure's: work that ends
 *   before it has ended.
 * - Without an end, line work goes on, and so does what the plan says goes on in line or working group.
 * - Else it runs until the row's target year, or for the plan's year alone where it has none.
 */
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { PartialDate } from "#data/schema/schedule.ts";

export interface RunningYears {
  first: number;
  /** Null: no end in sight. */
  last: number | null;
}

type Running = Pick<MeasureRow, "schedule" | "status" | "continuesIn" | "plan">;

const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

function lastYear({ schedule, continuesIn, plan }: Running): number | null {
  if (schedule.to !== null) return yearOf(schedule.to);
  const goesOn = continuesIn !== null && continuesIn !== "none";
  if (schedule.lineWork || goesOn) return null;
  return schedule.targetYear ?? plan.year;
}

/** From the first year to the last, both included; null where it never runs. */
export function runningYears(row: Running): RunningYears | null {
  if (row.status === "removed" || row.status === "not-done") return null;
  const last = lastYear(row);
  const { from } = row.schedule;
  const first = from === null ? Math.min(row.plan.year, last ?? row.plan.year) : yearOf(from);
  // An end before the beginning is a slip of the plan: it runs in the year that it begins.
  return { first, last: last === null ? null : Math.max(first, last) };
}

export function runsIn(row: Running, year: number): boolean {
  const years = runningYears(row);
  return years !== null && years.first <= year && (years.last === null || year <= years.last);
}
