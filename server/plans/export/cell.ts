/** A cell that is being written: the ways to put it, the one that is chosen, and what is said beside it. Pure. */
import { isClarification, verbatimLine } from "#server/plans/clarify/index.ts";

export interface WordedCell {
  /** Ways to put it, the best first; never empty. */
  options: readonly string[];
  chosen: number;
  /** Clarifications above and below the words. */
  above: Set<string>;
  below: Set<string>;
  /** Whether its words would be taken for something else in the form (a heading, an instruction). */
  isShielded: boolean;
}

/** @param options texts without clarifications, or whole; those that repeat an earlier one are left out */
export const cellOf = (...options: readonly (string | null | undefined)[]): WordedCell => {
  const told = [...new Set(options.filter((option) => option != null))];
  return {
    options: told.length === 0 ? [""] : told,
    chosen: 0,
    above: new Set(),
    below: new Set(),
    isShielded: false,
  };
};

/** A text of a plan as a line of a cell: one that looks like a clarification is told from them. */
export const plainLine = (text: string): string => (isClarification(text) ? verbatimLine(text) : text);

const shielded = (text: string): string =>
  text
    .split("\n")
    .map((line) => (isClarification(line) ? line : verbatimLine(line)))
    .join("\n");

/** What the cell comes to hold; empty where it says nothing. */
export function textOf({ options, chosen, above, below, isShielded }: WordedCell): string {
  const words = options[chosen] ?? "";
  const own = words === "" ? [] : [isShielded ? shielded(words) : words];
  return [...above, ...own, ...below].join("\n");
}

/** Puts it the next way; false where there is none left. */
export function rephrase(cell: WordedCell): boolean {
  if (cell.chosen + 1 < cell.options.length) cell.chosen += 1;
  else if (!cell.isShielded) cell.isShielded = true;
  else return false;
  return true;
}
