/** What is seen, as a file: the columns and rows in the order that they have on the page. */
import { BYTE_ORDER_MARK, csvLine } from "#data/rules/csv.ts";
import type { ColumnId } from "./columns.ts";

/** Heads and cells as they stand, and what the reader has asked for. */
export interface Seen {
  columns: readonly ColumnId[];
  heads: readonly string[];
  cells: readonly (readonly string[])[];
}

export const toCsv = ({ heads, cells }: Pick<Seen, "heads" | "cells">): string =>
  BYTE_ORDER_MARK + [heads, ...cells].map((line) => csvLine(line, ";")).join("");

const LONGEST_NAME = 120;

/**
 * A name that every system takes: what is shown and when, `atgarder-17-atgarder-i-sodermalm-2026-11-21.csv`.
 *
 * @param sentence what the filter leaves, in words
 * @param day `2026-11-21`
 */
export function fileName(stem: string, sentence: string, day: string, ending: "csv" | "xlsx"): string {
  const plain = sentence
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, "");
  return `${[stem, plain, day].filter(Boolean).join("-")}.${ending}`;
}
