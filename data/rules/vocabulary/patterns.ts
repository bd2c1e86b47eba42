/** Patterns of Swedish words, written as a table of stems: bounded by letters that JavaScript's own `\b` misses. */
import { beginningsOf } from "./beginnings.ts";
import { mayBegin, registerBeginnings } from "./words.ts";

/** The patterns that no text needs to be looked through for unless one of its words begins so, by their numbers. */
const numbers = new WeakMap<RegExp, number>();

/** Whether the pattern may find anything in the text: told from the text's words, which costs next to nothing. */
function mayFind(text: string, pattern: RegExp): boolean {
  const number = numbers.get(pattern);
  return number === undefined || mayBegin(text, number);
}

/**
 * Finds any of the words; `*` after a letter stands for the rest of a word, a space for one space.
 *
 * @param words alternatives, each a regular expression over plain text
 */
export function anyOf(...words: readonly string[]): RegExp {
  const source = words.map((word) => word.replace(/(?<=\p{L})\*/gu, "\\p{L}*")).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "iu");
  const beginnings = beginningsOf(source);
  if (beginnings !== null) numbers.set(pattern, registerBeginnings(beginnings));
  return pattern;
}

/** The first find of a pattern. */
export const firstFind = (text: string, pattern: RegExp): RegExpExecArray | null =>
  mayFind(text, pattern) ? pattern.exec(text) : null;

/** The first words that a pattern finds in a plain text, as they stand there. */
export const firstWords = (text: string, pattern: RegExp): string | null =>
  firstFind(text, pattern)?.[0] ?? null;

/** The pattern as one that goes on from find to find: made once, not for every text. */
const going = new WeakMap<RegExp, RegExp>();

function goingOn(pattern: RegExp): RegExp {
  const known = going.get(pattern) ?? new RegExp(pattern.source, "giu");
  going.set(pattern, known);
  known.lastIndex = 0;
  return known;
}

/** Every find of a pattern, in the text's order. */
export function everyFind(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!mayFind(text, pattern)) return [];
  const all = goingOn(pattern);
  const found: RegExpExecArray[] = [];
  for (let one = all.exec(text); one !== null; one = all.exec(text)) {
    found.push(one);
    if (one[0] === "") all.lastIndex++;
  }
  return found;
}
