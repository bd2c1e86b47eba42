/** Where a measure goes on: in the working group, in the ordinary work, in both, or not at all (DOMAIN, rule 6). Pure. */
import { anyOf, firstWords } from "#data/rules/vocabulary/patterns.ts";
import type { ContinuesIn } from "#data/schema/status.ts";

const WORKGROUP = anyOf("arbetsgrupp(?:en|erna|ens)?");
const LINE = anyOf(
  "linje ?arbet*",
  "linjeverksamhet*",
  "ordinarie (?:arbete*|verksamhet*)",
  "linje(?:n|verks)?",
);
const NOT_ON = anyOf("avslutas", "avslutat", "fortsätter (?:ej|inte)", "(?:ej|inte) fortsätt*");

export interface ContinuesFound {
  value: ContinuesIn;
  words: string;
}

/**
 * @param isRemoved whether the text takes the measure out of the plan, so that it goes on nowhere
 * @returns null where the text does not say
 */
export function continuesIn(text: string, isRemoved: boolean, removedBy: string): ContinuesFound | null {
  const group = firstWords(text, WORKGROUP);
  const line = firstWords(text, LINE);
  if (group !== null && line !== null) {
    const from = Math.min(text.indexOf(group), text.indexOf(line));
    const to = Math.max(text.indexOf(group) + group.length, text.indexOf(line) + line.length);
    return { value: "both", words: text.slice(from, to) };
  }
  if (group !== null) return { value: "workgroup", words: group };
  if (line !== null) return { value: "line", words: line };
  if (isRemoved) return { value: "none", words: removedBy };
  const not = firstWords(text, NOT_ON);
  return not === null ? null : { value: "none", words: not };
}
