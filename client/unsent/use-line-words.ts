/** What an edit changes, line by line, in the reader's language. */

import { useTranslation } from "react-i18next";
import { PLACE_FIELDS } from "#client/draw/index.ts";
import {
  type EditOf,
  isSame,
  type PlaceFields,
  type QueuedEdit,
  saidByAnswer,
  saidByDecision,
} from "#client/outbox/index.ts";
import { useQuestionWords } from "#client/records/use-question-words.ts";
import type { ActorPatch } from "#data/schema/actor-operation.ts";
import { useMeasureWords } from "./use-measure-words.ts";
import { useRegisterWords } from "./use-register-words.ts";
import { useSaidWords } from "./use-said-words.ts";

export interface EditLine {
  name: string;
  words: string;
}

interface FieldWords<Some> {
  name: (field: keyof Some) => string;
  value: (field: keyof Some, of: Some) => string;
}

const MEASURE = [
  "title",
  "status",
  "continuesIn",
  "yearEnd",
  "schedule",
  "goals",
  "outcomes",
  "comment",
] as const;
const QUESTION = ["answeredOn", "answer", "owner", "promised"] as const;
const ACTOR = ["name", "kind", "parent", "abbreviation", "spelledOut", "aliases", "description"] as const;

export function useLineWords(): (edit: QueuedEdit) => EditLine[] {
  const { t } = useTranslation();
  const measure = useMeasureWords();
  const { place, actor } = useRegisterWords();
  const said = useSaidWords();
  const question = useQuestionWords();
  const change = (before: string, after: string) => t("outbox.change", { before, after });
  /** The fields that come to say something else. */
  const changes = <Some>(
    fields: readonly (keyof Some)[],
    words: FieldWords<Some>,
    { set, was }: { set: Some; was: Some },
  ): EditLine[] =>
    fields
      .filter((field) => set[field] !== undefined && !isSame(set[field], was[field]))
      .map((field) => ({
        name: words.name(field),
        words: change(words.value(field, was), words.value(field, set)),
      }));
  /** What something new says of itself, beside its name. */
  const news = <Some>(fields: readonly (keyof Some)[], words: FieldWords<Some>, set: Some): EditLine[] =>
    fields
      .filter((field) => field !== "name" && !["", null, undefined].some((none) => none === set[field]))
      .filter((field) => !isSame(set[field], []) && set[field] !== false)
      .map((field) => ({ name: words.name(field), words: words.value(field, set) }));
  const ofMeasure = ({ write }: EditOf<"measure">): EditLine[] => {
    if (write.kind === "patch") return changes(MEASURE, measure, write);
    const { date, text } = write.followUp;
    const parts = [date, text].filter((part) => part !== null);
    return [{ name: t("outbox.field.followUp"), words: parts.join(": ") }];
  };
  return (edit) => {
    switch (edit.kind) {
      case "measure":
        return ofMeasure(edit);
      case "finding":
        return [
          {
            name: t("outbox.field.decision"),
            words: change(said.decision(edit.was), said.decision(saidByDecision(edit.set))),
          },
        ];
      case "answer":
        return [
          {
            name: t("outbox.field.answer"),
            words: change(said.answer(edit.was), said.answer(saidByAnswer(edit.set))),
          },
        ];
      case "reminder":
        return [
          {
            name: t("outbox.field.reminder"),
            words: t("outbox.measures", { count: edit.measures.length }),
          },
        ];
      case "place":
        return [
          ...changes(PLACE_FIELDS, place, edit),
          { name: t("draw.field.reason"), words: edit.told.reason },
        ];
      case "new-place":
        return [
          ...news<PlaceFields>(PLACE_FIELDS, place, edit.set),
          { name: t("draw.field.reason"), words: edit.set.reason },
        ];
      case "actor":
        return changes(ACTOR, actor, edit);
      case "question":
        return changes(QUESTION, question, edit);
      case "new-actor":
        return news<ActorPatch>(ACTOR, actor, edit.set);
    }
  };
}
