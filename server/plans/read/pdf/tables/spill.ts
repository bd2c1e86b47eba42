/** Text that found no room in its cell and was printed over the cell below. Pure. */
import { boxOver, overlap } from "#server/plans/read/pdf/drawing/box.ts";
import type { Piece } from "#server/plans/read/pdf/drawing/pieces.ts";

/** Letters of one cell never cover each other by more than this. */
const COVERED = 0.2;
/** How far apart lines of one cell may lie, in the letters' height. */
const LEADING = 0.6;

const extentOf = ({ left, right, top, bottom }: Piece["box"]): number => (right - left) * (bottom - top);

const isOver = (one: Piece, other: Piece): boolean =>
  extentOf(overlap(one.box, other.box)) > COVERED * Math.min(extentOf(one.box), extentOf(other.box));

const isSameSize = (one: Piece, other: Piece): boolean => Math.abs(one.size - other.size) < 0.05 * one.size;

/**
 * Which pieces of a cell are the end of the text in the cell above: what stands over other text, has the
 * size of the text above and follows its last line closely.
 */
export function spilledInto(pieces: readonly Piece[], above: readonly Piece[]): Piece[] {
  const last = above.toSorted((one, other) => other.box.bottom - one.box.bottom)[0];
  if (last === undefined) return [];
  const { left } = boxOver(above.map(({ box }) => box));
  const over = pieces.filter(
    (piece) =>
      isSameSize(piece, last) &&
      piece.box.top - last.box.bottom < LEADING * last.size &&
      pieces.some((other) => other.run !== piece.run && !isSameSize(other, last) && isOver(piece, other)),
  );
  const first = over.find(({ box, size }) => Math.abs(box.left - left) < size);
  return first ? pieces.filter((piece) => isSameSize(piece, last)) : [];
}
