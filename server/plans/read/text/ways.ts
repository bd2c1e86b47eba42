/** All ways through a lattice of pieces, weighed forwards and backwards at once. Pure. */
import type { Lattice } from "./lattice.ts";
import type { Scorer } from "./scorer.ts";

/** How a piece is entered: the cell goes on, the next cell of the row begins, or the next row. */
export const ENTRIES = ["goes-on", "next-cell", "next-row"] as const;
export type Entry = (typeof ENTRIES)[number];

/** A piece in a column: piece × columns + column. */
export type State = number;

export interface Ways {
  /** Of the best way. */
  total: number;
  /** The best way's states from first to last, with how each is entered. */
  best: { state: State; entry: Entry }[];
  /** What the best way counts among those that enter a state so. */
  through: (entry: Entry, state: State) => number;
}

const NEVER = Number.NEGATIVE_INFINITY;
const at = (values: { readonly [index: number]: number } | undefined, i: number): number =>
  values?.[i] ?? NEVER;

/** Which pieces end and begin at each position. */
interface Joints {
  endingAt: number[][];
  beginningAt: number[][];
}

function jointsOf({ pieces, positions }: Lattice): Joints {
  const endingAt: number[][] = Array.from({ length: positions + 1 }, () => []);
  const beginningAt: number[][] = Array.from({ length: positions + 1 }, () => []);
  pieces.forEach((piece, i) => {
    endingAt[piece.to]?.push(i);
    beginningAt[piece.from]?.push(i);
  });
  return { endingAt, beginningAt };
}

interface Forward {
  /** By entry and state: the best way up to there, the piece itself included. */
  scores: Record<Entry, Float64Array>;
  /** The state that such a way comes from; -1 at the start. */
  origins: Record<Entry, Int32Array>;
  /** By state, whatever the entry. */
  best: Float64Array;
  entered: (Entry | undefined)[];
}

function forwards(lattice: Lattice, k: number, scorer: Scorer, joints: Joints): Forward {
  const size = lattice.pieces.length * k;
  const scores = () => new Float64Array(size).fill(NEVER);
  const origins = () => new Int32Array(size).fill(-1);
  const ways: Forward = {
    scores: { "goes-on": scores(), "next-cell": scores(), "next-row": scores() },
    origins: { "goes-on": origins(), "next-cell": origins(), "next-row": origins() },
    best: scores(),
    entered: [],
  };
  const offer = (entry: Entry, state: State, score: number, origin: State) => {
    if (score <= at(ways.scores[entry], state)) return;
    ways.scores[entry][state] = score;
    ways.origins[entry][state] = origin;
    if (score <= at(ways.best, state)) return;
    ways.best[state] = score;
    ways.entered[state] = entry;
  };
  for (const i of joints.beginningAt[0] ?? [])
    for (let c = 0; c < k; c += 1)
      offer("next-row", i * k + c, scorer.opens(i, c, null) + scorer.firstRow(c), -1);
  for (let position = 1; position < lattice.positions; position += 1) {
    const ends = joints.endingAt[position] ?? [];
    // What a new cell costs depends on the column before it alone: only the best piece there counts.
    const before = new Float64Array(k).fill(NEVER);
    const origin = new Int32Array(k).fill(-1);
    for (const j of ends)
      for (let c = 0; c < k; c += 1)
        if (at(ways.best, j * k + c) > at(before, c)) {
          before[c] = at(ways.best, j * k + c);
          origin[c] = j * k + c;
        }
    for (const i of joints.beginningAt[position] ?? [])
      for (let c = 0; c < k; c += 1) {
        const state = i * k + c;
        const opens = scorer.opens(i, c, ends[0] ?? null);
        for (let p = 0; p < k; p += 1) {
          if (p < c) offer("next-cell", state, at(before, p) + opens + scorer.nextCell(p, c), at(origin, p));
          offer("next-row", state, at(before, p) + opens + scorer.nextRow(i, p, c), at(origin, p));
        }
        if (lattice.pieces[i]?.before === "inside") continue;
        for (const j of ends)
          offer("goes-on", state, at(ways.best, j * k + c) + scorer.goesOn(j, i, c), j * k + c);
      }
  }
  return ways;
}

/** By state: the best way from there to the end, the piece itself not included. */
function backwards(lattice: Lattice, k: number, scorer: Scorer, joints: Joints): Float64Array {
  const ways = new Float64Array(lattice.pieces.length * k).fill(NEVER);
  for (const i of joints.endingAt[lattice.positions] ?? [])
    for (let c = 0; c < k; c += 1) ways[i * k + c] = scorer.lastRow(c);
  for (let position = lattice.positions - 1; position > 0; position -= 1) {
    const begins = joints.beginningAt[position] ?? [];
    const ends = joints.endingAt[position] ?? [];
    const after = new Float64Array(k).fill(NEVER);
    for (const i of begins)
      for (let c = 0; c < k; c += 1) {
        const onward = at(ways, i * k + c) + scorer.opens(i, c, ends[0] ?? null);
        for (let p = 0; p < k; p += 1) {
          if (p < c) after[p] = Math.max(at(after, p), onward + scorer.nextCell(p, c));
          after[p] = Math.max(at(after, p), onward + scorer.nextRow(i, p, c));
        }
      }
    for (const j of ends)
      for (let c = 0; c < k; c += 1) {
        let onward = at(after, c);
        for (const i of begins)
          if (lattice.pieces[i]?.before !== "inside")
            onward = Math.max(onward, at(ways, i * k + c) + scorer.goesOn(j, i, c));
        ways[j * k + c] = onward;
      }
  }
  return ways;
}

/**
 * The best way through a lattice for a table of `k` columns, and what every other choice would count.
 * Time grows with the pieces times the square of the columns.
 */
export function waysThrough(lattice: Lattice, k: number, scorer: Scorer): Ways {
  const joints = jointsOf(lattice);
  const forward = forwards(lattice, k, scorer, joints);
  const backward = backwards(lattice, k, scorer, joints);
  let total = NEVER;
  let last: State = -1;
  for (const i of joints.endingAt[lattice.positions] ?? [])
    for (let state = i * k; state < (i + 1) * k; state += 1)
      if (at(forward.best, state) + at(backward, state) > total) {
        total = at(forward.best, state) + at(backward, state);
        last = state;
      }
  const best: Ways["best"] = [];
  for (let state = last; state >= 0; ) {
    const entry = forward.entered[state] ?? "next-row";
    best.push({ state, entry });
    state = forward.origins[entry][state] ?? -1;
  }
  best.reverse();
  return { total, best, through: (entry, state) => at(forward.scores[entry], state) + at(backward, state) };
}
