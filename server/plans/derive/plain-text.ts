/** Text as the rules read it: composed characters, single spaces, so that line breaks change nothing. Pure. */
import { rememberedByText } from "#data/rules/vocabulary/remembered-by-text.ts";

/** Any space but a single one between words, as texts that have been mended hold none. */
const UNEVEN = /[^\S ]| {2}/u;

/** The text on one line; the rules' positions and words are those of this line. */
export const plainText = rememberedByText((text) => {
  const composed = text.normalize("NFC");
  return (UNEVEN.test(composed) ? composed.replace(/\s+/gu, " ") : composed).trim();
});

/** A piece of a text and where it begins in it. */
export interface Piece {
  text: string;
  index: number;
}

/** The piece without the spaces and the given marks around it; null where nothing is left. */
export function trimmed({ text, index }: Piece, marks: string): Piece | null {
  const drop = new Set([...marks, " "]);
  let from = 0;
  let to = text.length;
  while (from < to && drop.has(text.charAt(from))) from++;
  while (to > from && drop.has(text.charAt(to - 1))) to--;
  return from === to ? null : { text: text.slice(from, to), index: index + from };
}

/** Abbreviations that end in a full stop and no sentence: those that plans use. */
const ABBREVIATIONS = new Set(
  "ansv avd b bitr bl ca d dvs enh enl etc ev ex f fr g h inkl jmf jfr k kap kl m max min mån nr o obs osv p pga r resp s sek spec st t tel tex tf u v".split(
    " ",
  ),
);

/** Longer than any of them, and than a number in a list. */
const LONGEST_BEFORE = 6;

/** Whether the full stop at `index` ends an abbreviation or a number in a list ("2."). */
function isInside(text: string, index: number): boolean {
  const near = text.slice(Math.max(0, index - LONGEST_BEFORE), index);
  const before = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,4}$/u.exec(near)?.[0];
  if (before === undefined) return false;
  return ABBREVIATIONS.has(before.toLocaleLowerCase("sv")) || /^\d{1,2}$/.test(before);
}

/** The sentences of a plain text, in order, without the spaces around them. */
export function sentences(text: string): Piece[] {
  const ends = [...text.matchAll(/[.!?;](?= |$)/g)]
    .filter(({ 0: mark, index }) => mark !== "." || index === text.length - 1 || !isInside(text, index))
    .map(({ index }) => index + 1);
  const starts = [0, ...ends];
  return starts.flatMap((from, at) => {
    const piece = trimmed({ text: text.slice(from, starts[at + 1] ?? text.length), index: from }, "");
    return piece === null ? [] : [piece];
  });
}
