/** The template's instructions under the heads: "Ange …", "Beskriv …". They are no part of the plan. Pure. */
import type { Cell } from "#data/schema/document.ts";

const HELP = /^\[?(?:ange|beskriv|koppla|fyll i|här (?:anges|beskrivs|skriver))\b/i;
/** What no measure could say. */
const ABOUT_COLUMN = /^\[?(?:denna kolumn|kolumnen fylls)\b/i;

export const isHelp = (text: string): boolean => HELP.test(text) || ABOUT_COLUMN.test(text);

/**
 * Whether a row below the heads is one of instructions. A measure may begin with "Koppla", too: so at
 * least half of the row's cells must instruct, and one alone only under heads that are as few.
 *
 * @param heads how many columns the table has
 */
export function isHelpRow(cells: readonly Cell[], heads: number): boolean {
  const helping = cells.filter(({ text }) => isHelp(text));
  if (helping.length * 2 < cells.length) return false;
  return helping.length >= Math.min(2, heads) || helping.some(({ text }) => ABOUT_COLUMN.test(text));
}
