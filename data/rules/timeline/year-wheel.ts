/** The year wheel (årshjul): in which months of the year the measures are done. */
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { type BarKind, barKind } from "./bars.ts";
import { firstDayOf, lastDayOf, measureSpan } from "./measure-span.ts";
import { EVERY_MONTH } from "./season-months.ts";
import { type Piece, spanPieces } from "./span-pieces.ts";

/** Months in a row, from 1. From a later to an earlier one it goes over the turn of the year. */
export interface MonthArc {
  first: number;
  last: number;
}

/** Measures that are done in the same months in the same way. */
export interface WheelGroup {
  key: string;
  kind: BarKind;
  /** In the year's order. */
  months: number[];
  arcs: MonthArc[];
  rows: ListedMeasure[];
  /** Counted from 0, from the outermost. */
  ring: number;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

function monthsIn({ from, to }: Piece, year: number): number[] {
  return EVERY_MONTH.filter((month) => from <= lastDayOf(year, month) && to >= firstDayOf(year, month));
}

function yearsOf({ from, to }: Piece): number[] {
  return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
}

/**
 * The months in which a measure is done, in the year's order; none where it never runs.
 *
 * @param year that year's months; null: those of any of its years, the way that they come again
 */
export function monthsOf(row: ListedMeasure, year: number | null): number[] {
  const span = measureSpan(row);
  if (span === null) return [];
  // Without an end, two years from the beginning have every month that there is.
  const horizon = lastDayOf(year ?? yearOf(span.from) + 1, 12);
  const pieces = spanPieces(span, row.schedule.seasons, year === null ? (span.to ?? horizon) : horizon);
  const found = new Set(
    pieces.flatMap((piece) =>
      (year === null ? yearsOf(piece) : [year]).flatMap((one) => monthsIn(piece, one)),
    ),
  );
  return EVERY_MONTH.filter((month) => found.has(month));
}

/** @param months in the year's order */
export function monthArcs(months: readonly number[]): MonthArc[] {
  const arcs: MonthArc[] = [];
  for (const month of months) {
    const open = arcs.at(-1);
    if (open !== undefined && open.last === month - 1) open.last = month;
    else arcs.push({ first: month, last: month });
  }
  const [first, ...rest] = arcs;
  const last = rest.pop();
  if (first?.first !== 1 || last?.last !== 12) return arcs;
  return [...rest, { first: last.first, last: first.last }];
}

/**
 * The fewest months first, farthest out: what has its season is what a year is planned around. Groups
 * that share no month share a ring.
 */
export function yearWheel(rows: readonly ListedMeasure[], year: number | null): WheelGroup[] {
  const groups = new Map<string, Omit<WheelGroup, "ring">>();
  for (const row of rows) {
    const months = monthsOf(row, year);
    if (months.length === 0) continue;
    const kind = barKind(row);
    const key = `${kind} ${months.join(" ")}`;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, { key, kind, months, arcs: monthArcs(months), rows: [row] });
    else same.rows.push(row);
  }
  const inOrder = [...groups.values()].sort(
    (a, b) => a.months.length - b.months.length || (a.months[0] ?? 0) - (b.months[0] ?? 0),
  );
  const rings: Set<number>[] = [];
  return inOrder.map((group) => {
    const free = rings.findIndex((taken) => group.months.every((month) => !taken.has(month)));
    const ring = free === -1 ? rings.length : free;
    rings[ring] = new Set([...(rings[ring] ?? []), ...group.months]);
    return { ...group, ring };
  });
}
