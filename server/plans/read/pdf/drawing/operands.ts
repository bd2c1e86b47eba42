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
  for (let at = 0; at < 6; at++) if (!Number.isFinite(operands[at])) return null;
  return [
    numberAt(operands, 0),
    numberAt(operands, 1),
    numberAt(operands, 2),
    numberAt(operands, 3),
    numberAt(operands, 4),
    numberAt(operands, 5),
  ];
}
