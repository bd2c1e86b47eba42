/** The shape of a language's words, which is one with those that the server says too. */
export type { Words } from "#data/words/words.ts";
