/** Columns of a table without rules: what the heads stand over, divided by strips free of text. Pure. */
import { type Box, boxOver } from "#server/plans/read/pdf/drawing/box.ts";
import type { Piece } from "#server/plans/read/pdf/drawing/pieces.ts";
import type { Line } from "./lines.ts";
import { joined } from "./series.ts";

/** What stands together on a line: a cell's share of it, or a whole line of running text. */
export interface Segment {
  pieces: Piece[];
  box: Box;
  size: number;
}

/** A gap between words that no justified line reaches, in the letters' height. */
const COLUMN_GAP = 1.2;
/** How exactly a column's lines begin under its head, in the letters' height. */
const ALIGNED = 0.3;

/**
 * Cuts a line at wide gaps, where text is drawn through another opening than the text before it, and
 * where a piece that was not drawn together with the one before it begins under one of the heads.
 */
export function segmentsOf({ pieces, size }: Line, heads: readonly Segment[] = []): Segment[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isUnderHead = heads.some(({ box }) => Math.abs(box.left - piece.box.left) < ALIGNED * size);
    const isNext =
      before !== undefined &&
      piece.box.left - before.box.right < COLUMN_GAP * size &&
      (piece.clip === before.clip || before.clip === null || piece.clip === null) &&
      (piece.run === before.run || !isUnderHead);
    if (group && isNext) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => ({ pieces: group, size, box: boxOver(group.map(({ box }) => box)) }));
}

/** What divides two columns: a strip that is free of text, or, where there is none, the next head's start. */
export interface Divide {
  at: number;
  isClear: boolean;
}

/** The divides between the columns of heads, each in the widest free strip that separates the two. */
export function dividesUnder(heads: readonly Segment[], lines: readonly (readonly Segment[])[]): Divide[] {
  const taken = joined(
    [heads, ...lines].flat().map(({ box }) => ({ from: box.left, to: box.right })),
    0,
  );
  const strips = taken.slice(1).map((next, at) => ({ from: taken[at]?.to ?? next.from, to: next.from }));
  return heads.slice(1).map((head, at): Divide => {
    const before = heads[at]?.box ?? head.box;
    const [widest] = strips
      .filter(({ from, to }) => from > before.left && to < head.box.right && to > before.right - 0.1)
      .filter(({ from }) => from < head.box.left + 0.1)
      .sort((one, other) => other.to - other.from - (one.to - one.from));
    return widest
      ? { at: (widest.from + widest.to) / 2, isClear: true }
      : { at: head.box.left - 0.1 * head.size, isClear: false };
  });
}

/** Which column an x belongs to, from 1. */
export const columnAt = (divides: readonly Divide[], x: number): number =>
  1 + divides.filter(({ at }) => x >= at).length;
