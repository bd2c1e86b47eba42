/** What a plan can be compared with, as it stands in the list of choices. */
import { useTranslation } from "react-i18next";
import { useMomentWords } from "#client/ui/use-moment-words.ts";
import type { Choice } from "./choices.ts";

export function useChoiceWords(): (choice: Choice) => string {
  const { t } = useTranslation();
  const moment = useMomentWords();
  return (choice) => {
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
  };
}
