/** A text as texts are kept: no space around it, one within. */
export const tidy = (text: string): string => text.trim().replace(/\s+/g, " ");
