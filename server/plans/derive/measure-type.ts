/** What types a piece of a measure's text has: the words that introduce it first, then its vocabulary. Pure. */
import { firstFind } from "#data/rules/vocabulary/patterns.ts";
import type { Confidence } from "#data/schema/derived.ts";
import type { MeasureType } from "#data/schema/measure.ts";
import { LEADS, MORE_EXACT_THAN_SOCIAL, WORDS } from "./measure-vocabulary.ts";

export interface TypeFound {
  type: MeasureType;
  words: string;
  index: number;
  confidence: Confidence;
}

function finds(
  text: string,
  table: readonly (readonly [MeasureType, RegExp])[],
  confidence: Confidence,
): TypeFound[] {
  return table
    .flatMap(([type, pattern]) => {
      const match = firstFind(text, pattern);
      return match === null ? [] : [{ type, words: match[0], index: match.index, confidence }];
    })
    .sort((a, b) => a.index - b.index);
}

/** Lead words stand first, or after another one ("Fysiska åtgärder/Platsaktivering", "fysiska och sociala"). */
const LEAD_REACH = 45;

/** The types that a piece is introduced by, in order. */
export const leadTypes = (text: string): TypeFound[] =>
  finds(text, LEADS, "certain").filter(({ index }) => index <= LEAD_REACH);

/** The type of the earliest telling word. */
export function wordType(text: string): TypeFound | null {
  return finds(text, WORDS, "likely")[0] ?? null;
}

/** A lead that says "social" gives way to what the words say more exactly: outreach is social work too. */
export function moreExact(leads: readonly TypeFound[], text: string): readonly TypeFound[] {
  const [lead] = leads;
  const others = leads.filter(({ type }) => MORE_EXACT_THAN_SOCIAL.includes(type));
  if (lead === undefined || lead.type !== "social" || leads.length > others.length + 1) return leads;
  if (others.length > 0) return others;
  const word = finds(text, WORDS, "likely").find(({ type }) => MORE_EXACT_THAN_SOCIAL.includes(type));
  return [word ?? lead];
}
