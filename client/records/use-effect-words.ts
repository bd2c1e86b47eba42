/** An effect in words and figures, as the review gives it. */
import { useTranslation } from "react-i18next";
import type { Effect } from "#data/schema/evidence.ts";

export function useEffectWords(): (effect: Effect | null) => string {
  const { t, i18n } = useTranslation();
  return (effect) => {
    if (effect === null) return t("evidence.effectNone");
    const isChange = effect.measure === "relative-change";
    const format = new Intl.NumberFormat(
      i18n.language,
      isChange ? { style: "percent", maximumFractionDigits: 1 } : {},
    );
    const [from = "", to] = effect.values.map((value) => format.format(isChange ? value / 100 : value));
    const values = to === undefined ? from : t("evidence.span", { from, to });
    return isChange ? t("evidence.relativeChange", { values }) : t("evidence.meanDifference", { values });
  };
}
