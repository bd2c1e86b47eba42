/** What was measured, in one line: before and after. */
import { useTranslation } from "react-i18next";
import type { Outcome } from "#data/schema/outcome.ts";

export function useOutcomeWords(): (outcome: Pick<Outcome, "measured" | "before" | "after">) => string {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const words = (count: number | null) =>
    count === null ? t("evidence.outcomes.few") : number.format(count);
  return ({ measured, before, after }) =>
    t("evidence.outcomes.change", { measured, before: words(before), after: words(after) });
}
