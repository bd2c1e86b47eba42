/** The timeline as a list of years: what begins, what ends, and what should be reached in each. */
import type { YearRange } from "#data/rules/year-range.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { Lane, Timeline } from "./lanes.ts";
import { measureSpan } from "./measure-span.ts";

/** A place, or null: measures for no single place; and which of its measures. */
export interface LanePart {
  place: Lane["place"];
  rows: ListedMeasure[];
}

export interface YearEvents {
  year: number;
  /** How many measures run in it, each once. */
  running: number;
  begins: LanePart[];
  /** What ends in it, be it that the plan gives the end or that it is assumed. */
  ends: LanePart[];
  /** Places that the plans' rows name the year for as their target. */
  targets: NonNullable<Lane["place"]>[];
}

const yearsIn = ({ first, last }: YearRange): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

function parts(lanes: readonly Lane[], isIn: (row: ListedMeasure) => boolean): LanePart[] {
  return lanes
    .map(({ place, bars }) => ({ place, rows: bars.flatMap((bar) => bar.rows).filter(isIn) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Every year of the range, one by one. */
export function yearEvents({ range, lanes }: Timeline): YearEvents[] {
  const rows = new Set(lanes.flatMap(({ bars }) => bars.flatMap((bar) => bar.rows)));
  const spans = new Map([...rows].map((row) => [row, measureSpan(row)]));
  const begin = (row: ListedMeasure) => yearOf(spans.get(row)?.from ?? null);
  const end = (row: ListedMeasure) => yearOf(spans.get(row)?.to ?? null);
  return yearsIn(range).map((year) => ({
    year,
    running: [...rows].filter((row) => {
      const from = begin(row);
      return from !== null && from <= year && year <= (end(row) ?? year);
    }).length,
    begins: parts(lanes, (row) => begin(row) === year),
    ends: parts(lanes, (row) => end(row) === year),
    targets: lanes.flatMap(({ place, targetYears }) =>
      place !== null && targetYears.some((target) => target.year === year) ? [place] : [],
    ),
  }));
}
