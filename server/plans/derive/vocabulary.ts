/** Patterns of Swedish words, written as a table of stems: bounded by letters that JavaScript's own `\b` misses. */

/**
 * Finds any of the words; `*` after a letter stands for the rest of a word, a space for one space.
 *
 * @param words alternatives, each a regular expression over plain text
 */
export const anyOf = (...words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replace(/(?<=\p{L})\*/gu, "\\p{L}*")).join("|")})(?![\\p{L}\\p{N}])`,
    "iu",
  );

/** The first words that a pattern finds in a plain text, as they stand there. */
export const firstWords = (text: string, pattern: RegExp): string | null => pattern.exec(text)?.[0] ?? null;

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
  const all = goingOn(pattern);
  const found: RegExpExecArray[] = [];
  for (let one = all.exec(text); one !== null; one = all.exec(text)) {
    found.push(one);
    if (one[0] === "") all.lastIndex++;
  }
  return found;
}
