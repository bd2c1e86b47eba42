/** What the two sides of a comparison are called, short enough to stand above a column. */
import { useTranslation } from "react-i18next";
import { useMomentWords } from "#client/ui/use-moment-words.ts";
import type { ComparedPlan, PlanComparison } from "#data/schema/plan-difference.ts";
import type { SideTitles } from "./side-titles.ts";

/** Years, where the sides are of two years; else before a change, and now. */
export function useSideTitles(): (comparison: Pick<PlanComparison, "before" | "after">) => SideTitles {
  const { t } = useTranslation();
  const moment = useMomentWords();
  const titleOf = ({ year, beforeChange }: ComparedPlan, other: ComparedPlan | null): string => {
    if (beforeChange !== null) return t("difference.page.beforeChange", { when: moment(beforeChange.at) });
    return other?.beforeChange == null ? String(year) : t("difference.page.now");
  };
  return ({ before, after }) => ({
    before: before === null ? "–" : titleOf(before, after),
    after: titleOf(after, before),
  });
}
