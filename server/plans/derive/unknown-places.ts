/** Names of places that the register does not have: for somebody to place, never a point made up. Pure. */

import { GENERIC, PLACE_NAME_END } from "./place-nouns.ts";
import type { Piece } from "./plain-text.ts";

/** Capitalised words in a row, and a last one in small letters where it says what the place is ("Nya torget"). */
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}]+(?:[ -]\p{Lu}[\p{L}]+){0,3}(?: [\p{Ll}]+)?(?![\p{L}\p{N}])/gu;

/** A whole heading, before the mark that ends it. */
const HEADING =
  /^(\p{Lu}[\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){0,4}) ?(\((?:ÖDS|öppen drogscen)\)| [-–—] |[-–—] |: )/u;

const isName = (words: string): boolean => {
  const parts = words.split(/[ -]/);
  const last = parts[parts.length - 1] ?? "";
  const ending = PLACE_NAME_END.exec(last.toLocaleLowerCase("sv"));
  if (ending === null) return false;
  // "Torget" or "Området" by itself is no name, nor is "Gångvägen".
  if (parts.length === 1) return ending.index > 0 && !GENERIC.test(last);
  return parts.some((part) => /^\p{Lu}/u.test(part) && !GENERIC.test(part));
};

/** Without the last word, where that is an ordinary one that only follows the name. */
function name(words: string): string {
  if (isName(words)) return words;
  const shorter = words.replace(/ [\p{Ll}]+$/u, "");
  return shorter;
}

/**
 * The unknown places that a problem's plain text names.
 *
 * @param taken pieces of the text that are known names
 */
export function unknownPlaces(text: string, taken: readonly Piece[]): Piece[] {
  const isTaken = (index: number, length: number) =>
    taken.some((piece) => piece.index < index + length && index < piece.index + piece.text.length);
  const heading = HEADING.exec(text);
  const titled = heading?.[1];
  const isTitle =
    titled !== undefined &&
    !isTaken(0, titled.length) &&
    (heading?.[2]?.startsWith("(") === true ||
      isName(titled) ||
      titled.split(" ").every((word) => /^\p{Lu}/u.test(word)));
  if (isTitle) return titled.split(/ ?\/ ?| och /).map((one) => ({ text: one, index: text.indexOf(one) }));
  return [...text.matchAll(NAME)].flatMap(({ 0: words, index }) => {
    const short = name(words);
    return isName(short) && !isTaken(index, short.length) ? [{ text: short, index }] : [];
  });
}
