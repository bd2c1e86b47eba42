/** Affine maps of the plane, as PDF writes them: `[a b c d e f]`. Pure. */

export type Matrix = readonly [number, number, number, number, number, number];

export interface Point {
  x: number;
  y: number;
}

/** What is done first stands last, as in the format's own drawing model. */
export const times = (after: Matrix, first: Matrix): Matrix => [
  after[0] * first[0] + after[2] * first[1],
  after[1] * first[0] + after[3] * first[1],
  after[0] * first[2] + after[2] * first[3],
  after[1] * first[2] + after[3] * first[3],
  after[0] * first[4] + after[2] * first[5] + after[4],
  after[1] * first[4] + after[3] * first[5] + after[5],
];

export const map = (matrix: Matrix, x: number, y: number): Point => ({
  x: matrix[0] * x + matrix[2] * y + matrix[4],
  y: matrix[1] * x + matrix[3] * y + matrix[5],
});

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
