/**
 * Clarifications (förtydliganden): lines in brackets with which an exported workbook says exactly what the
 * words of a cell do not. Pure.
 */
import type { Clarification, Field } from "#data/schema/plan-row.ts";

/** What a clarification may be about; no other line in brackets is one. */
export const KEYS = [
  "Rubrik",
  "Plats",
  "Gäller",
  "Målgrupp",
  "Orsak",
  "Orsak hos",
  "Typ",
  "Del",
  "När",
  "Vem",
  "Läge",
  "Mätbart",
  "Period",
  "Årstid",
  "Hur ofta",
  "Linjearbete",
  "Målår",
  "Leds av",
  "Medverkar",
  "Vid behov",
  "Status",
  "Fortsätter",
  "Läst ur",
  "Datum",
  "Rapporterat av",
  // Of a tab and of the whole plan.
  "Område",
  "Titel",
  "År",
  "Plan",
  "Stadsdelsområde",
  "Läs så här",
] as const;
export type Key = (typeof KEYS)[number];

/** Words that would be taken for something else, and are not: they stand for themselves. */
const VERBATIM = "Ordagrant";

const LINE = new RegExp(`^\\[(${[...KEYS, VERBATIM].join("|")}): (.*)\\]$`, "u");

export const clarificationLine = (key: Key, value: string): string => `[${key}: ${value}]`;
export const verbatimLine = (text: string): string => `[${VERBATIM}: ${text}]`;

/** Whether a line is one. */
export const isClarification = (line: string): boolean => LINE.test(line);

/** A cell's own words, and its clarifications in their order. */
export function splitClarifications(text: string): { text: string; clarifications: Clarification[] } {
  // Hardly any cell holds what each of them begins with.
  if (!text.includes("[")) return { text, clarifications: [] };
  const kept: string[] = [];
  const clarifications: Clarification[] = [];
  let length = 0;
  for (const line of text.split("\n")) {
    const match = LINE.exec(line);
    const [, key = "", value = ""] = match ?? [];
    if (match === null || key === VERBATIM) {
      kept.push(match === null ? line : value);
      length = kept.join("\n").length;
    } else clarifications.push({ at: length, key, value });
  }
  return { text: kept.join("\n"), clarifications };
}

/** The values that a field gives a key, in its order; none where it does not speak of it. */
export const saidOf = (field: Field | null, key: Key): string[] =>
  (field?.clarifications ?? []).flatMap((one) => (one.key === key ? [one.value] : []));

/** A stretch of a field's text, with what is said of it alone. */
export interface Item {
  text: string;
  said: (key: Key) => string | null;
}

/** The stretches of a field that each end in a clarification of one of the keys; null where none does. */
export function itemsOf(field: Field | null, keys: readonly Key[]): Item[] | null {
  const own = (field?.clarifications ?? []).filter(({ key }) => keys.some((one) => one === key));
  const ends = [...new Set(own.map(({ at }) => at))];
  if (field === null || ends.length === 0) return null;
  return ends.map((end, index) => ({
    text: field.text.slice(ends[index - 1] ?? 0, end).trim(),
    said: (key) => own.find((one) => one.at === end && one.key === key)?.value ?? null,
  }));
}
