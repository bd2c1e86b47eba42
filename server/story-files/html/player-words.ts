/** What a story's file says by itself, in the story's language. */
import { storyFile as english } from "#data/words/en/story-file.ts";
import { storyFile as swedish } from "#data/words/sv/story-file.ts";
import type { Words } from "#data/words/words.ts";

export type PlayerWords = Words<typeof swedish>;
export const PLAYER_WORDS: Readonly<Record<"sv" | "en", PlayerWords>> = { sv: swedish, en: english };
