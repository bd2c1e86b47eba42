/** The words of the sentences about a filter and a map, by language. */
import { en } from "./en.ts";
import { sv } from "./sv.ts";
import type { SentenceWords } from "./words.ts";

export const SENTENCE_WORDS: Readonly<Record<"sv" | "en", SentenceWords>> = { sv, en };
