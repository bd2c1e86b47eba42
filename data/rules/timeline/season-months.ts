/** Which months a season has, and in which months of the year a measure is done. */
import type { Season } from "#data/schema/schedule.ts";

/**
 * The months of the meteorological seasons, from 1. Plans speak of seasons by the calendar ("våren"),
 * seldom by months; whole months are also what one can plan by.
 */
const MONTHS: Record<Season, readonly number[]> = {
  winter: [12, 1, 2],
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
};

export const EVERY_MONTH: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);

/** In the year's order; every month where no season is named. */
export function seasonMonths(seasons: readonly Season[]): readonly number[] {
  if (seasons.length === 0) return EVERY_MONTH;
  return EVERY_MONTH.filter((month) => seasons.some((season) => MONTHS[season].includes(month)));
}
