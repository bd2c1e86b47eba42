/** What the plan check saw, in the reader's language. */
import { useTranslation } from "react-i18next";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import { findingSentence } from "#data/words/finding-sentence.ts";

export function useFindingWords(): (finding: WholeFinding) => string {
  const { i18n } = useTranslation();
  return (finding) => findingSentence(finding, i18n.language === "en" ? "en" : "sv");
}
