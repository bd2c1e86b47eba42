/** Whether a text writes an actor in one certain way: its words after each other, whatever stands around them. Pure. */

const wordsOf = (text: string): string =>
  (
    text
      .normalize("NFC")
      .toLocaleLowerCase("sv")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");

/** @returns false for an alias without a letter or a digit */
export function isAliasIn(text: string, alias: string): boolean {
  const words = wordsOf(alias);
  return words !== "" && ` ${wordsOf(text)} `.includes(` ${words} `);
}
