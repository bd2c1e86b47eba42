/** The template's instructions under the heads: "Ange …", "Beskriv …". They are no part of the plan. Pure. */
import type { Cell } from "#data/schema/document.ts";

const HELP =
  /^(?:\[?(?:ange|beskriv|koppla|fyll i|skriv|välj|lista|här (?:anges|beskrivs|skriver)|denna kolumn|kolumnen fylls)\b)/i;

export const isHelp = (text: string): boolean => HELP.test(text);

/** Whether a row below the heads is one of instructions: at least half of its cells are. */
export const isHelpRow = (cells: readonly Cell[]): boolean =>
  cells.length > 0 && cells.filter(({ text }) => isHelp(text)).length * 2 >= cells.length;
