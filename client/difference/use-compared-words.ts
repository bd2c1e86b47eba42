/** What the sides of a comparison are called: in a list of choices, and short above a column. */
import { useTranslation } from "react-i18next";
import type { ComparedPlan, PlanComparison } from "#data/schema/plan-difference.ts";
import type { Choice } from "./choices.ts";
import type { SideTitles } from "./side-titles.ts";

interface ComparedWords {
  choice: (choice: Choice) => string;
  titles: (comparison: PlanComparison) => SideTitles;
}

export function useComparedWords(): ComparedWords {
  const { t, i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language === "en" ? "en-GB" : "sv-SE", {
    timeZone: "Europe/Stockholm",
    dateStyle: "medium",
    timeStyle: "short",
  });
  const moment = (at: string): string => format.format(new Date(at));
  const titleOf = ({ year, beforeChange }: ComparedPlan, other: ComparedPlan | null): string => {
    if (beforeChange !== null) return t("difference.page.beforeChange", { when: moment(beforeChange.at) });
    return other?.beforeChange == null ? String(year) : t("difference.page.now");
  };
  return {
    choice: (choice) => {
      if (choice.kind === "plan") {
        const { title, kind, year } = choice.plan;
        return t("difference.page.otherPlan", { year, title, kind: t(`terms.planKind.${kind}`) });
      }
      const { at, document, isUndo } = choice.version;
      const when = moment(at);
      if (isUndo) return t("difference.page.beforeUndo", { when });
      return document === null
        ? t("difference.page.beforeChange", { when })
        : t("difference.page.beforeImport", { document, when });
    },
    titles: ({ before, after }) => ({
      before: before === null ? "–" : titleOf(before, after),
      after: titleOf(after, before),
    }),
  };
}
