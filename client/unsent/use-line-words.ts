/** What an edit changes, line by line, in the reader's language. */
import { useTranslation } from "react-i18next";
import { type EditedField, isSame, type QueuedEdit } from "#client/outbox/index.ts";
import type { MeasurePatch } from "#data/schema/operation.ts";

export interface EditLine {
  name: string;
  words: string;
}

/** How a field of a measure is called, and what it holds. */
export function useFieldWords() {
  const { t } = useTranslation();
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
        case "title":
        case "comment":
          return of[field] ?? "";
      }
    };
    return told() || t("outbox.empty");
  };
  return { name: (field: EditedField) => t(`edit.history.field.${field}`), value };
}

export function useLineWords(): (edit: QueuedEdit) => EditLine[] {
  const { t } = useTranslation();
  const words = useFieldWords();
  return ({ write }) => {
    if (write.kind === "follow-up") {
      const { date, text } = write.followUp;
      const parts = [date, text].filter((part) => part !== null);
      return [{ name: t("outbox.field.followUp"), words: parts.join(": ") }];
    }
    const { set, was } = write;
    const fields = (
      ["title", "status", "continuesIn", "yearEnd", "schedule", "goals", "comment"] as const
    ).filter((field) => set[field] !== undefined && !isSame(set[field], was[field]));
    return fields.map((field) => ({
      name: words.name(field),
      words: t("outbox.change", { before: words.value(field, was), after: words.value(field, set) }),
    }));
  };
}
