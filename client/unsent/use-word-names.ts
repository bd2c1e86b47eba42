/** What the words of an edit are called, by the way to them, in the reader's language. */
import { useTranslation } from "react-i18next";
import { usePlaceWords } from "#client/draw/index.ts";
import type { QueuedEdit } from "#client/outbox/index.ts";
import { useActorWords } from "#client/settings/index.ts";

/** The fields of a measure and its follow-ups that hold words. */
const MEASURE = ["title", "comment", "goals", "schedule", "yearEnd", "outcomes"] as const;

export function useWordNames(): (edit: QueuedEdit, path: string) => string {
  const { t } = useTranslation();
  const place = usePlaceWords();
  const actor = useActorWords();
  return ({ kind }, path) => {
    switch (kind) {
      case "finding":
        return t("findings.decide.reason");
      case "answer":
        return t(path === "function" ? "answers.function" : "answers.reason");
      case "place":
      case "new-place":
        return place.field(path);
      case "actor":
      case "new-actor":
        return actor.field(path);
      case "question":
        return t("stories.questions.field.answer");
      case "reminder":
        return path;
      case "measure": {
        const field = MEASURE.find((one) => one === path.split(".")[0]);
        return field === undefined ? t("edit.field.text") : t(`edit.history.field.${field}`);
      }
    }
  };
}
