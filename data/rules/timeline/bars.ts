/** The bars of a lane: rows that run alike stand as one, and those that do not overlap share a track. */
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { type Day, type MeasureSpan, measureSpan } from "./measure-span.ts";
import { type Piece, spanPieces } from "./span-pieces.ts";

/**
 * `line-work`: part of the ordinary work; `recurring`: the row names a rhythm or seasons;
 * `one-off`: neither. What is both line work and recurring is line work.
 */
export type BarKind = "line-work" | "recurring" | "one-off";

export interface Bar {
  /** Tells it from the lane's other bars. */
  key: string;
  kind: BarKind;
  span: MeasureSpan;
  pieces: Piece[];
  /** The measures that run so, in the plans' order. */
  rows: ListedMeasure[];
  /** Counted from 0, from the top. */
  track: number;
}

export function barKind({ schedule }: Pick<ListedMeasure, "schedule">): BarKind {
  if (schedule.lineWork) return "line-work";
  // Absent where the reader may not see it.
  const recurs = (schedule.recurrence ?? null) !== null;
  return recurs || schedule.seasons.length > 0 ? "recurring" : "one-off";
}

/** The first track that is free from a day on, or a new one; the tracks are told of what is laid there. */
function takeTrack(ends: (Day | null)[], { from, to }: MeasureSpan): number {
  const free = ends.findIndex((end) => end !== null && end < from);
  const track = free === -1 ? ends.length : free;
  ends[track] = to;
  return track;
}

/**
 * The earliest first; of those that begin together, the longest.
 *
 * @param horizon the last day that is told of what has no end; what begins after it is left out
 */
export function barsOf(rows: readonly ListedMeasure[], horizon: Day): Bar[] {
  const bars = new Map<string, Omit<Bar, "track">>();
  for (const row of rows) {
    const span = measureSpan(row);
    if (span === null || span.from > horizon) continue;
    const kind = barKind(row);
    const { seasons } = row.schedule;
    const key = [span.from, span.to, span.isFromGiven, span.isToGiven, kind, ...[...seasons].sort()].join(
      " ",
    );
    const same = bars.get(key);
    if (same === undefined)
      bars.set(key, { key, kind, span, pieces: spanPieces(span, seasons, horizon), rows: [row] });
    else same.rows.push(row);
  }
  const endOf = ({ span }: Pick<Bar, "span">): Day => span.to ?? "9999";
  const inOrder = [...bars.values()].sort(
    (a, b) => a.span.from.localeCompare(b.span.from) || endOf(b).localeCompare(endOf(a)),
  );
  const ends: (Day | null)[] = [];
  return inOrder.map((bar) => ({ ...bar, track: takeTrack(ends, bar.span) }));
}
