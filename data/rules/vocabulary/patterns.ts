/** Patterns of Swedish words, written as a table of stems: bounded by letters that JavaScript's own `\b` misses. */
import { beginningsOf } from "./beginnings.ts";
import { mayBegin, registerBeginnings, wordsOf } from "./words.ts";

/** A pattern of which it is known how the words begin that it finds. */
interface Looked {
  number: number;
  /** The pattern as one that looks at one place alone. */
  there: RegExp;
}

const looked = new WeakMap<RegExp, Looked>();

/**
 * The first find that begins no earlier than `from`. What the pattern finds begins where a word does, and
 * that word with one of the pattern's beginnings: to look there alone, from left to right, misses nothing
 * and costs next to nothing where no word is such a one.
 */
function findFrom(text: string, from: number, { number, there }: Looked): RegExpExecArray | null {
  for (const start of wordsOf(text).starts) {
    if (start.index < from || !mayBegin(start, number)) continue;
    there.lastIndex = start.index;
    const found = there.exec(text);
    if (found !== null) return found;
  }
  return null;
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
  if (beginnings !== null)
    looked.set(pattern, {
      number: registerBeginnings(beginnings),
      there: new RegExp(pattern.source, "iuy"),
    });
  return pattern;
}

/** The first find of a pattern. */
export function firstFind(text: string, pattern: RegExp): RegExpExecArray | null {
  const by = looked.get(pattern);
  return by === undefined ? pattern.exec(text) : findFrom(text, 0, by);
}

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
  const by = looked.get(pattern);
  const found: RegExpExecArray[] = [];
  if (by !== undefined) {
    for (let one = findFrom(text, 0, by); one !== null; one = findFrom(text, one.index + one[0].length, by))
      found.push(one);
    return found;
  }
  const all = goingOn(pattern);
  for (let one = all.exec(text); one !== null; one = all.exec(text)) {
    found.push(one);
    if (one[0] === "") all.lastIndex++;
  }
  return found;
}
