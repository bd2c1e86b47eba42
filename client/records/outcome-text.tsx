/** What was measured: before and after, when and how. */
import { useTranslation } from "react-i18next";
import type { Outcome } from "#data/schema/outcome.ts";
import { useOutcomeWords } from "./use-outcome-words.ts";

export function OutcomeText({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const words = useOutcomeWords();
  const { from, to, how } = outcome;
  return (
    <>
      <p lang="sv">{words(outcome)}</p>
      <p className="text-muted">
        {t("evidence.outcomes.period", { from, to })} · <span lang="sv">{how}</span>
      </p>
    </>
  );
}
