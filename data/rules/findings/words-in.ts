/** Texts as they are compared: by their words, whatever their case, spacing and punctuation. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLocaleLowerCase("sv")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same for two texts that say the same words in the same order. */
export const folded = (text: string): string => wordsIn(text).join(" ");
