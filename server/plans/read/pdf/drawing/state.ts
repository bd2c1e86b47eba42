/** What holds while a page is drawn: where, through which opening, and with which letters. Pure. */
import { type Box, boxAround, overlap } from "./box.ts";
import { IDENTITY, type Matrix, map, times } from "./matrix.ts";

/** What of a font is needed to know how far its letters reach. */
export interface Font {
  /** How much of the font's size one unit of a letter's width is; 0.001 but in fonts of drawings. */
  unit: number;
}

export interface State {
  /** From what is drawn to the page. */
  matrix: Matrix;
  /** Only what lies within is seen; null where nothing has been cut out. */
  clip: Box | null;
  font: Font;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  /** How wide letters are drawn, 1 as a rule. */
  stretch: number;
  leading: number;
  rise: number;
  text: Matrix;
  lineX: number;
  lineY: number;
  /** How far the line has been written. */
  x: number;
  y: number;
}

export const FONT: Font = { unit: 0.001 };

export const stateAt = (matrix: Matrix): State => ({
  matrix,
  clip: null,
  font: FONT,
  size: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  text: IDENTITY,
  lineX: 0,
  lineY: 0,
  x: 0,
  y: 0,
});

/** The state with a further map in front. */
export const transformed = (state: State, matrix: Matrix): State => ({
  ...state,
  matrix: times(state.matrix, matrix),
});

/** The state with its opening narrowed to the box around some points, given as they are drawn. */
export function clippedTo(state: State, points: readonly { x: number; y: number }[]): State {
  if (points.length === 0) return state;
  const box = boxAround(points.map(({ x, y }) => map(state.matrix, x, y)));
  return { ...state, clip: state.clip === null ? box : overlap(state.clip, box) };
}
