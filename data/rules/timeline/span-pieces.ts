/** The stretches of a span in which something is done: a measure with seasons rests between them. */
import type { Season } from "#data/schema/schedule.ts";
import { type Day, firstDayOf, lastDayOf, type MeasureSpan } from "./measure-span.ts";
import { seasonMonths } from "./season-months.ts";

export interface Piece {
  from: Day;
  /** The last day, which is part of it. */
  to: Day;
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

function* monthsBetween(from: Day, to: Day): Generator<{ year: number; month: number }> {
  const [last, lastMonth] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  while (year < last || (year === last && month <= lastMonth)) {
    yield { year, month };
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/**
 * In the days' order, none next to another: a winter is one piece over the turn of the year.
 *
 * Where the dates and the seasons have no day in common, the dates hold: the whole span.
 *
 * @param horizon the last day that is told of what has no end
 */
export function spanPieces(span: MeasureSpan, seasons: readonly Season[], horizon: Day): Piece[] {
  const whole = { from: span.from, to: earlier(span.to ?? horizon, horizon) };
  if (whole.from > whole.to) return [];
  if (seasons.length === 0) return [whole];
  const wanted = seasonMonths(seasons);
  const pieces: Piece[] = [];
  let follows = false;
  for (const { year, month } of monthsBetween(whole.from, whole.to)) {
    const isIn = wanted.includes(month);
    const to = earlier(lastDayOf(year, month), whole.to);
    const open = follows ? pieces.at(-1) : undefined;
    if (isIn && open !== undefined) open.to = to;
    else if (isIn) pieces.push({ from: later(firstDayOf(year, month), whole.from), to });
    follows = isIn;
  }
  return pieces.length === 0 ? [whole] : pieces;
}
