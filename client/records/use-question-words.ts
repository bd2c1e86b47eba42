/** What is said of a question from the room, field by field, in the reader's language. */
import { useTranslation } from "react-i18next";
import type { QuestionPatch } from "#data/schema/story.ts";
import { dayInWords } from "#data/words/day-in-words.ts";
import { useActorName } from "./actor-name.tsx";

export function useQuestionWords() {
  const { t, i18n } = useTranslation();
  const actor = useActorName();
  const day = (date: string): string => dayInWords(date, i18n.language === "en" ? "en" : "sv");
  return {
    name: (field: keyof QuestionPatch): string => t(`stories.questions.field.${field}`),
    value: (field: keyof QuestionPatch, of: QuestionPatch): string => {
      if (field === "owner") return of.owner == null ? t("outbox.empty") : actor(of.owner);
      const value = of[field] ?? null;
      if (value === null) return t("outbox.empty");
      return field === "answer" ? value : day(value);
    },
  };
}
