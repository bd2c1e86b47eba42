/** The years that the plans speak of, from the first that something runs in to the last target year. */
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { runningYears } from "./running-years.ts";

export interface YearRange {
  first: number;
  last: number;
}

/** Null where nothing has a year. */
export function yearRange(
  rows: readonly Pick<ListedMeasure, "schedule" | "status" | "continuesIn" | "plan">[],
): YearRange | null {
  const years = rows.flatMap((row) => {
    const running = runningYears(row);
    return [running?.first, running?.last, row.schedule.targetYear].filter(
      (year) => year !== null && year !== undefined,
    );
  });
  if (years.length === 0) return null;
  return years.reduce<YearRange>(
    ({ first, last }, year) => ({ first: Math.min(first, year), last: Math.max(last, year) }),
    { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY },
  );
}
