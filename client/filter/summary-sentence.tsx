/** One sentence that says what the view shows. */
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { SENTENCE_WORDS } from "#data/rules/sentence/sentence-words.ts";
import { viewSentence } from "#data/rules/sentence/view-sentence.ts";
import { useNames } from "./use-names.ts";

export function SummarySentence({ view }: { view: View }) {
  const { i18n } = useTranslation();
  const { filter } = useFilter();
  const names = useNames(view);
  const words = SENTENCE_WORDS[i18n.language === "en" ? "en" : "sv"];
  const { head, rest } = viewSentence(view, filter, names, words);
  return (
    <p aria-live="polite" className="leading-snug text-muted">
      {view.rowsReady && (
        <>
          <strong className="tabular text-ink">{head}</strong>
          {rest}
        </>
      )}
    </p>
  );
}
