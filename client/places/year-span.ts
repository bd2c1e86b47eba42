/** The years that a place's rows stretch over. */
import type { MeasureRow } from "#data/schema/measure-answer.ts";

export interface YearSpan {
  /** Every year from the first to the last, one by one. */
  years: number[];
  workFrom: number | null;
  workTo: number | null;
  today: number;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Null when no row names a year at all. `today` is this calendar year; it is always within the span. */
export function yearSpan(rows: readonly Pick<MeasureRow, "schedule">[], today: number): YearSpan | null {
  const from = rows.flatMap(({ schedule }) => (schedule.from === null ? [] : yearOf(schedule.from)));
  const to = rows.flatMap(({ schedule }) => (schedule.to === null ? [] : yearOf(schedule.to)));
  const targets = rows.flatMap(({ schedule }) => schedule.targetYear ?? []);
  const named = [...from, ...to, ...targets];
  if (named.length === 0) return null;
  const first = Math.min(...named, today);
  const last = Math.max(...named, today);
  const work = [...from, ...to];
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    workFrom: work.length === 0 ? null : Math.min(...work),
    workTo: work.length === 0 ? null : Math.max(...work),
    today,
  };
}
