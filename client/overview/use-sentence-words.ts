/** The sentences' words in the reader's language. */
import { useTranslation } from "react-i18next";
import { SENTENCE_WORDS } from "#data/rules/sentence/sentence-words.ts";
import type { SentenceWords } from "#data/rules/sentence/words.ts";

export function useSentenceWords(): SentenceWords {
  const { i18n } = useTranslation();
  return SENTENCE_WORDS[i18n.language === "en" ? "en" : "sv"];
}
