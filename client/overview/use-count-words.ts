/** What a number of the overview counts: "Södermalm, Genomförd: 12 åtgärder". */
import { useTranslation } from "react-i18next";

export function useCountWords(): (names: readonly (string | null)[], count: number) => string {
  const { t } = useTranslation();
  return (names, count) =>
    t("overview.choice", {
      name: names.filter((name) => name !== null).join(", "),
      measures: t("overview.count", { count }),
    });
}
