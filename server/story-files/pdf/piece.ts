/** Pieces of a page: what must not be torn apart, one under the other, onto as many pages as it takes. */
import type { Pen } from "./pen.ts";

export interface Piece {
  /** Points. */
  height: number;
  /** Points left free above it, unless it opens a page. */
  above: number;
  /** Whether it stands on the same page as what comes next. */
  keeps?: boolean;
  /** What is shown again above it where it opens a page: the heading row of its table. */
  head?: Piece;
  draw: (pen: Pen, x: number, y: number) => void;
}

/** Several as one. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const [first] = pieces;
  if (first === undefined || pieces.length === 1) return [...pieces];
  return [
    {
      height: heightOf(pieces),
      above: first.above,
      draw(pen, x, y) {
        let at = y;
        for (const [index, piece] of pieces.entries()) {
          if (index > 0) at += piece.above;
          piece.draw(pen, x, at);
          at += piece.height;
        }
      },
    },
  ];
}

/** Of all of them under one another, atop a page. */
export const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { height, above }, at) => sum + height + (at === 0 ? 0 : above), 0);

/** Where pieces may stand on a page; points from its upper left corner. */
export interface Column {
  x: number;
  top: number;
  bottom: number;
}

/** With those that it keeps to, up to the first that may end a page. */
function chainFrom(pieces: readonly Piece[], start: number): readonly Piece[] {
  const end = pieces.findIndex(({ keeps }, at) => at >= start && keeps !== true);
  return pieces.slice(start, end === -1 ? pieces.length : end + 1);
}

/**
 * Draws the pieces from `y` down.
 *
 * @param turn starts the next page, and tells where its pieces may stand
 * @returns where the last one ends, and on which page's column
 */
export function lay(
  pieces: readonly Piece[],
  pen: Pen,
  start: { column: Column; y: number },
  turn: () => Column,
): { column: Column; y: number } {
  let { column, y } = start;
  let isOpen = y > column.top;
  for (const [at, piece] of pieces.entries()) {
    const isFollowing = at > 0 && pieces[at - 1]?.keeps === true;
    const chain = isFollowing ? [piece] : chainFrom(pieces, at);
    const above = isOpen ? piece.above : 0;
    if (isOpen && y + above + heightOf(chain) > column.bottom) {
      // What is kept together and is higher than a page parts where it must.
      column = turn();
      y = column.top;
      isOpen = false;
      const { head } = piece;
      if (head !== undefined) {
        const top = y;
        pen.furniture(() => head.draw(pen, column.x, top));
        y += head.height;
        isOpen = true;
      }
    }
    y += isOpen ? piece.above : 0;
    piece.draw(pen, column.x, y);
    y += piece.height;
    isOpen = true;
  }
  return { column, y };
}
