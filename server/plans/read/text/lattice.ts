/** Where cells may begin and end in a table's text: pieces of lines between possible cuts. Pure. */
import type { Block, Line } from "./lines.ts";
import { typeWidth } from "./type-width.ts";

/** What stands between a piece and what comes before it. */
export type Boundary = "start" | "page" | "blank" | "line" | "inside";

/** A line, or a part of one that may be a cell by itself. */
export interface Piece {
  /** Positions between possible cuts; pieces that begin at the same one exclude each other. */
  from: number;
  to: number;
  line: Line;
  text: string;
  before: Boundary;
  /** Which line of its block it stands on, from 0. */
  lineOfBlock: number;
  width: number;
  /** Whether another cell begins after it on the same line: then it is all of its own. */
  isWhole: boolean;
}

export interface Lattice {
  pieces: Piece[];
  /** How many positions there are; a way through goes from 0 to the last. */
  positions: number;
}

/** More cuts than these in one line, or a longer line, and it is prose. */
const MOST_CUTS = 8;
const LONGEST_LINE = 300;

/** Words that open a cell although they are written small. */
const SMALL_OPENERS =
  /^(?:linjearbete|linjeverksamhet|löpande|enhetschef|socialsekreterare|socialtjänst|polis)(?=[\s,.]|$)/;

/** The offsets in a line at which a new cell may begin. */
function cutsIn(text: string): number[] {
  const cuts: number[] = [];
  if (text.length > LONGEST_LINE) return cuts;
  for (const { index } of text.matchAll(/(?<=\s)\S/g)) {
    const rest = text.slice(index, index + 24);
    if (/[,(/&-]\s+$/.test(text.slice(Math.max(0, index - 4), index))) continue;
    if (/^["”“(]?[\p{Lu}\d]/u.test(rest) || SMALL_OPENERS.test(rest)) cuts.push(index);
  }
  return cuts.length > MOST_CUTS ? [] : cuts;
}

/**
 * All pieces of a table's blocks. Printed cells run together on a line only where a cell of one line
 * stands beside the beginning of the next: therefore only a block's first line is cut inside.
 */
export function latticeOf(blocks: readonly Block[]): Lattice {
  const pieces: Piece[] = [];
  let position = 0;
  for (const [b, block] of blocks.entries()) {
    for (const [lineOfBlock, line] of block.lines.entries()) {
      const before: Boundary =
        lineOfBlock > 0 ? "line" : b === 0 ? "start" : block.opensPage ? "page" : "blank";
      const offsets = [0, ...(lineOfBlock === 0 ? cutsIn(line.text) : []), line.text.length];
      const last = offsets.length - 1;
      for (let from = 0; from < last; from += 1)
        for (let to = from + 1; to <= last; to += 1) {
          const text = line.text.slice(offsets[from], offsets[to]).trim();
          pieces.push({
            from: position + from,
            to: position + to,
            line,
            text,
            before: from === 0 ? before : "inside",
            lineOfBlock,
            width: typeWidth(text),
            isWhole: to < last,
          });
        }
      position += last;
    }
  }
  return { pieces, positions: position };
}
