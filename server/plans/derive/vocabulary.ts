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

/** Every find of a pattern, in the text's order. */
export const everyFind = (text: string, pattern: RegExp): RegExpExecArray[] => [
  ...text.matchAll(new RegExp(pattern.source, "giu")),
];
