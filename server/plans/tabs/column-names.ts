/** What the heads of a plan's columns are called, by what they mean. Pure. */
import type { Column } from "#data/schema/plan-row.ts";

/**
 * The words that districts use, in the order in which they are tried: "Uppföljning av mål" is a
 * follow-up, "Kommentar till status" a comment. The first column's head is often the tab's own
 * heading, so it is known by its place as well (the tab stage decides that, not this table).
 */
const NAMES: readonly (readonly [Column, RegExp])[] = [
  ["comment", /^(?:kommentar(?:er)?|anteckning(?:ar)?|övrigt|notering(?:ar)?)\b/],
  ["followUp", /^(?:uppföljning(?:ar|en)?|återrapportering|resultat av uppföljning)\b/],
  ["status", /^(?:status(?:\s+vb)?|måluppfyllelse|läge|genomförandestatus)\b/],
  [
    "goal",
    /^(?:operativ[at]?\s+mål|mål(?:sättning(?:ar)?|en|et)?|delmål|effektmål|förväntad effekt)(?:\s|$|\/|:)/,
  ],
  ["cause", /^(?:(?:identifierade?|bakomliggande|möjlig[ae]?)\s+)?orsak(?:er|en|sanalys)?\b/],
  ["measure", /^(?:(?:planerade?|beslutade?)\s+)?(?:åtgärd(?:er|en)?|insats(?:er|en)?|aktivitet(?:er)?)\b/],
  [
    "when",
    /^(?:när|tidplan|tidsplan|tid|tidsram|tidpunkt|period|klart? senast|slutdatum|start(?:datum)?)(?:\s|$|\/|:)/,
  ],
  ["who", /^(?:vem|ansvar(?:ig|iga|ig aktör|sfördelning)?|aktör(?:er)?|utförare|ansvarar)(?:\s|$|\/|:|\?)/],
  [
    "problem",
    /^(?:plats(?:er|en)?|problem(?:område|områden|bild|beskrivning)?|utmaning(?:ar)?|identifierat problemområde|prioriterat (?:samverkans)?område|samverkansområde|otrygga (?:och|eller|\/) ?(?:brottsutsatta )?platser)(?:\s|$|\/|:)/,
  ],
];

/** Single-spaced, lower case, without what a printed head may carry in front ("1. ", "* "). */
const plain = (heading: string): string =>
  heading
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:\d+[.)]|[*•-])\s*/, "")
    .toLocaleLowerCase("sv");

/** What begins a head tells what it means; the rest, of a measure's text, say, need not be looked at. */
const TELLING = 200;

/** The column that a head means, or null when it is none that plans are known to have. */
export function columnNamed(heading: string): Column | null {
  const words = plain(heading.slice(0, TELLING));
  return NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
