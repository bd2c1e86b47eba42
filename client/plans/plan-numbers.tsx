/** A plan in numbers. */
import { useTranslation } from "react-i18next";
import type { PlanSummary } from "#data/schema/plan-answer.ts";

export function PlanNumbers({ plan }: { plan: PlanSummary }) {
  const { t } = useTranslation();
  const { problems, causes, measures } = plan.counts;
  return (
    <ul className="tabular flex flex-wrap gap-x-5 gap-y-1">
      <li>{t("plans.problems", { count: problems })}</li>
      <li>{t("plans.causes", { count: causes })}</li>
      <li className="font-semibold">{t("plans.measures", { count: measures })}</li>
      <li>{t("plans.places", { count: plan.places })}</li>
    </ul>
  );
}
