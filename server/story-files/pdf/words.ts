/** The words that paper adds to a story. */
import { storyPrint as english } from "#data/words/en/story-print.ts";
import type { Language } from "#data/words/language.ts";
import { storyPrint as swedish } from "#data/words/sv/story-print.ts";
import type { Words } from "#data/words/words.ts";

export type PrintWords = Words<typeof swedish>;

export const PRINT_WORDS: Record<Language, PrintWords> = { sv: swedish, en: english };
