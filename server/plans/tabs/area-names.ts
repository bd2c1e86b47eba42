/** The priority areas that plans have, known by the words in which districts write them. Pure. */
import type { PriorityAreaKind } from "#data/schema/plan.ts";

const NAMES: readonly (readonly [PriorityAreaKind, RegExp])[] = [
  ["own", /eget prioriterat/],
  // A sheet's name has room for "otrygga och brottsutsatta pl".
  ["unsafe-places", /otrygga? och brotts|otrygg\p{L}*.*plats|otrygga? miljö|brottsutsatta? plats|^platser$/u],
  [
    "young-people-at-risk",
    /\b(?:unga|ungdomar) (?:i|med|som|vuxna)\b|^(?:unga|ungdomar)$|barn och unga|destruktiv/,
  ],
  ["system-threatening-crime", /systemhot|välfärdsbrott|otillåten påverkan/],
  [
    "vulnerable-victims",
    /brottsoffer|våld i nära relation|våldsutsatt|åldringsbrott|särskilt utsatta och sårbara/,
  ],
  ["criminal-environments", /kriminella (?:miljöer|livss?til)|våldsbejakande extrem/],
];

const plain = (text: string): string => text.replace(/\s+/g, " ").trim().toLocaleLowerCase("sv");

/** An area's name without the number or the label that a document puts before it. */
export function areaName(text: string): string {
  const name = text
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:flik\s+)?\d+\s*[.):–-]?\s+/i, "")
    .replace(/^(?:prioriterat\s+)?(?:samverkans)?område\s*(?:\d+\s*)?[:–-]\s*/i, "")
    .trim();
  return name === "" ? text.trim() : name;
}

/** Which area a heading, a sheet's name or a problem names, or null. */
export function areaKind(text: string): PriorityAreaKind | null {
  const words = plain(areaName(text));
  return NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether two names are the same area's: one may be cut short, as a sheet's name is at 31 characters. */
export function sameArea(one: string, other: string): boolean {
  const [a, b] = [plain(areaName(one)), plain(areaName(other))];
  return a === b || (Math.min(a.length, b.length) >= 20 && (a.startsWith(b) || b.startsWith(a)));
}

/** The empty tab that the city's template offers for an area of the district's own. */
export const isTemplate = (name: string): boolean => /^\[.*\]$/.test(areaName(name));
