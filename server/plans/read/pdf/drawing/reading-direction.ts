/** Pages whose text runs downwards, upwards or upside down, turned so that it can be read. Pure. */
import type { Box } from "./box.ts";
import { boxAround } from "./box.ts";
import { IDENTITY, type Matrix, map } from "./matrix.ts";
import type { Piece } from "./pieces.ts";

export interface Direction {
  /** From the page as it lies to the page as it is read, and back. */
  forth: Matrix;
  back: Matrix;
  /** The page as it is read. */
  page: Box;
}

/** How a page of a size is read whose text takes a turn (clockwise quarters). */
export function directionOf(turn: 0 | 1 | 2 | 3, width: number, height: number): Direction {
  const straight = { left: 0, top: 0, right: width, bottom: height };
  const across = { left: 0, top: 0, right: height, bottom: width };
  switch (turn) {
    case 0:
      return { forth: IDENTITY, back: IDENTITY, page: straight };
    case 1:
      return { forth: [0, -1, 1, 0, 0, width], back: [0, 1, -1, 0, width, 0], page: across };
    case 2:
      return {
        forth: [-1, 0, 0, -1, width, height],
        back: [-1, 0, 0, -1, width, height],
        page: straight,
      };
    case 3:
      return { forth: [0, 1, -1, 0, height, 0], back: [0, -1, 1, 0, 0, height], page: across };
  }
}

/** Which way most of a page's letters run. */
export function mainTurn(pieces: readonly Piece[]): 0 | 1 | 2 | 3 {
  const letters = { 0: 0, 1: 0, 2: 0, 3: 0 };
  for (const { turn, text } of pieces) if (turn !== null) letters[turn] += text.length;
  return ([1, 2, 3] as const).reduce<0 | 1 | 2 | 3>(
    (most, turn) => (letters[turn] > letters[most] ? turn : most),
    0,
  );
}

/** A box as it lies on the page. */
export const turnedBack = ({ left, top, right, bottom }: Box, { back }: Direction): Box =>
  boxAround([map(back, left, top), map(back, right, bottom)]);
