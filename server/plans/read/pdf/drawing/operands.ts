/** What stands beside an operator: pdf.js hands it on untyped, and a damaged page may hold anything. Pure. */
import type { Matrix } from "./matrix.ts";

/** The operands of one operator. */
export type Operands = ArrayLike<unknown>;

const NONE: Operands = [];

/** The number at a place; 0 where there is none, which moves and spaces nothing. */
export function numberAt(operands: Operands, at: number): number {
  const value = operands[at];
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

/** Operands that may be missing altogether. */
export const operandsFrom = (value: unknown): Operands =>
  Array.isArray(value) || value instanceof Float32Array ? value : NONE;

/** Six numbers as a matrix, or null. */
export function matrixFrom(value: unknown): Matrix | null {
  const operands = operandsFrom(value);
  if (operands.length !== 6) return null;
  const six = Array.from(operands, (one) => (typeof one === "number" ? one : Number.NaN));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = six;
  return six.every(Number.isFinite) ? [a, b, c, d, e, f] : null;
}
