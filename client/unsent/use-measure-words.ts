/** How a field of a measure is called, and what it holds, in the reader's language. */
import { useTranslation } from "react-i18next";
import type { EditedField } from "#client/outbox/index.ts";
import { useOutcomeWords } from "#client/records/use-outcome-words.ts";
import type { MeasurePatch } from "#data/schema/operation.ts";

export function useMeasureWords() {
  const { t } = useTranslation();
  const outcome = useOutcomeWords();
  const value = (field: EditedField, of: MeasurePatch): string => {
    const told = () => {
      switch (field) {
        case "status":
          return of.status === undefined ? "" : t(`terms.status.${of.status}`);
        case "continuesIn":
          return of.continuesIn == null ? "" : t(`terms.continuesIn.${of.continuesIn}`);
        case "schedule":
          return [of.schedule?.words, of.schedule?.targetYear].filter((part) => part != null).join(", ");
        case "yearEnd":
          return of.yearEnd?.words ?? "";
        case "goals":
          return (of.goals ?? []).map(({ text }) => text).join(" · ");
        case "outcomes":
          return (of.outcomes ?? []).map(outcome).join(" · ");
        case "title":
        case "comment":
          return of[field] ?? "";
      }
    };
    return told() || t("outbox.empty");
  };
  return { name: (field: EditedField) => t(`edit.history.field.${field}`), value };
}
