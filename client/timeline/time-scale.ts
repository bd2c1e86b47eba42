/** Where days stand along the line, in percent of its width: it is drawn once and fits every window. */
import { scaleUtc } from "d3-scale";
import { utcDay, utcYear } from "d3-time";
import type { Day } from "#data/rules/timeline/measure-span.ts";
import type { YearRange } from "#data/rules/year-range.ts";

export interface Stretch {
  x: number;
  width: number;
}

export interface TimeScale {
  /** Where the day begins. */
  at: (day: Day) => number;
  /** From the beginning of the one day to the end of the other; what lies outside is cut off. */
  between: (from: Day, to: Day) => Stretch;
  years: ({ year: number } & Stretch)[];
}

export function timeScale({ first, last }: YearRange): TimeScale {
  const domain: [Date, Date] = [new Date(Date.UTC(first, 0)), new Date(Date.UTC(last + 1, 0))];
  const scale = scaleUtc().domain(domain).range([0, 100]).clamp(true);
  const stretch = (from: Date, until: Date): Stretch => ({
    x: scale(from),
    width: scale(until) - scale(from),
  });
  return {
    at: (day) => scale(new Date(day)),
    between: (from, to) => stretch(new Date(from), utcDay.offset(new Date(to), 1)),
    years: utcYear
      .range(...domain)
      .map((start) => ({ year: start.getUTCFullYear(), ...stretch(start, utcYear.offset(start, 1)) })),
  };
}
