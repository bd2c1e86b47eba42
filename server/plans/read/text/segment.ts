/** The most likely reading of a table's text: which cell each line belongs to, and how sure that is. Pure. */
import type { Doubt } from "#data/schema/document.ts";
import { doubtsByPlace } from "./doubts-by-place.ts";
import type { Lattice, Piece } from "./lattice.ts";
import type { Scorer } from "./scorer.ts";
import { type State, type Ways, waysThrough } from "./ways.ts";
import { DOUBT_WITHIN } from "./weights.ts";

/** A cell on the best way. */
export interface Segment {
  /** From 0. */
  row: number;
  /** Which of the table's columns, from 0. */
  column: number;
  pieces: Piece[];
  doubts: Doubt[];
}

export interface Segmentation {
  segments: Segment[];
  rows: number;
  score: number;
}

/** What the best way counts that begins a cell at a position, and what the best one that does not. */
interface Cuts {
  begun: Float64Array;
  notBegun: Float64Array;
}

/** What the best way counts that begins a cell or a row with this piece in this column. */
const begins = ({ through }: Ways, state: State): number =>
  Math.max(through("next-cell", state), through("next-row", state));

function cutsOf({ pieces, positions }: Lattice, k: number, ways: Ways): Cuts {
  const begun = new Float64Array(positions + 1).fill(Number.NEGATIVE_INFINITY);
  const notBegun = new Float64Array(positions + 1).fill(Number.NEGATIVE_INFINITY);
  const raise = (scores: Float64Array, position: number, score: number) => {
    if (score > (scores[position] ?? 0)) scores[position] = score;
  };
  pieces.forEach((piece, i) => {
    for (let state = i * k; state < (i + 1) * k; state += 1) {
      const [cut, on] = [begins(ways, state), ways.through("goes-on", state)];
      raise(begun, piece.from, cut);
      raise(notBegun, piece.from, on);
      for (let inner = piece.from + 1; inner < piece.to; inner += 1)
        raise(notBegun, inner, Math.max(cut, on));
    }
  });
  return { begun, notBegun };
}

function doubt(segment: Segment | undefined, kind: Doubt): void {
  if (segment !== undefined && !segment.doubts.includes(kind)) segment.doubts.push(kind);
}

/**
 * Reads a table of `k` columns. Each choice is weighed against the best reading that makes another one;
 * where that is nearly as good, the cell says so.
 */
export function segment(lattice: Lattice, k: number, scorer: Scorer): Segmentation {
  if (lattice.pieces.length === 0 || k === 0) return { segments: [], rows: 0, score: 0 };
  const ways = waysThrough(lattice, k, scorer);
  const { begun, notBegun } = cutsOf(lattice, k, ways);
  const isNear = (score: number | undefined) => score !== undefined && ways.total - score < DOUBT_WITHIN;
  const segments: Segment[] = [];
  let row = -1;
  for (const { state, entry } of ways.best) {
    const i = Math.floor(state / k);
    const piece = lattice.pieces[i];
    if (piece === undefined) continue;
    if (entry === "next-row") row += 1;
    const before = segments.at(-1);
    let own = before;
    if (entry === "goes-on" && before !== undefined) {
      before.pieces.push(piece);
      if (isNear(begun[piece.from])) doubt(before, "boundary");
    } else {
      own = { row, column: state % k, pieces: [piece], doubts: [] };
      segments.push(own);
      const isFirst = before === undefined;
      if (!isFirst && isNear(notBegun[piece.from])) for (const one of [before, own]) doubt(one, "boundary");
      for (let other = i * k; other < (i + 1) * k; other += 1)
        if (other !== state && isNear(begins(ways, other))) doubt(own, "column");
      const otherEntry = entry === "next-row" ? "next-cell" : "next-row";
      if (!isFirst && isNear(ways.through(otherEntry, state))) doubt(own, "row");
    }
    for (let inner = piece.from + 1; inner < piece.to; inner += 1)
      if (isNear(begun[inner])) doubt(own, "boundary");
  }
  doubtsByPlace(segments, k).forEach((doubts, i) => {
    for (const one of doubts) doubt(segments[i], one);
  });
  return { segments, rows: row + 1, score: ways.total };
}
