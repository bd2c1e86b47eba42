/** What the plan check noticed about a row, in a sentence. */
import { useTranslation } from "react-i18next";
import type { Finding } from "#data/schema/finding.ts";

/** The sentence of a finding about a single row; null for rules whose findings are told elsewhere. */
function useSentence(): (finding: Finding) => string | null {
  const { t } = useTranslation();
  return ({ rule, values }) => {
    switch (rule) {
      case "cells-shifted":
        return t("places.chain.cellsShifted");
      case "refers-to-row":
        return t("places.chain.refersToRow", { row: Number(values.row) });
      case "no-actor":
        return t("places.chain.noActor");
      case "no-time":
        return t("places.chain.noTime");
      case "target-years-disagree":
      case "summary-disagrees":
        return null;
    }
  };
}

export function FindingNote({ finding }: { finding: Finding }) {
  const sentence = useSentence()(finding);
  if (sentence === null) return null;
  return (
    <p className="mt-1.5 flex gap-1.5 text-sm text-care">
      <span aria-hidden="true">⚑</span>
      {sentence}
    </p>
  );
}
