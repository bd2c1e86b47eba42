/** Fields that met somebody else's while they waited: both are shown, and one chooses, field by field. */
import { useTranslation } from "react-i18next";
import {
  actorFields,
  type EditOf,
  fieldsOfPlace,
  measureFields,
  type PlaceFields,
  placeFields,
  questionFields,
  questionIn,
  settledActor,
  settledMeasure,
  settledPlace,
  settledQuestion,
  useOutbox,
} from "#client/outbox/index.ts";
import { useQuestionWords } from "#client/records/use-question-words.ts";
import { MergeView } from "#client/ui/merge-view.tsx";
import type { ActorPatch } from "#data/schema/actor-operation.ts";
import type { MeasurePatch } from "#data/schema/operation.ts";
import type { QuestionPatch } from "#data/schema/story.ts";
import { useMeasureWords } from "./use-measure-words.ts";
import { useRegisterWords } from "./use-register-words.ts";

interface SettleProps<Kind extends "measure" | "place" | "actor" | "question"> {
  edit: EditOf<Kind>;
  onClose: () => void;
}

export function SettleMeasure({ edit, onClose }: SettleProps<"measure">) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const words = useMeasureWords();
  if (edit.stuck?.kind !== "meets" || edit.write.kind !== "patch") return null;
  const theirs = measureFields.asItWas(edit.stuck.current, edit.write.set);
  return (
    <MergeView<MeasurePatch>
      title={t("outbox.merge")}
      theirs={theirs}
      merge={measureFields.mergeOf(edit.write, theirs)}
      words={words}
      onSave={(chosen) => {
        onClose();
        void outbox.settle(edit.id, settledMeasure(edit, chosen));
      }}
      onClose={onClose}
    />
  );
}

export function SettlePlace({ edit, onClose }: SettleProps<"place">) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const words = useRegisterWords().place;
  if (edit.stuck?.kind !== "meets") return null;
  const theirs = placeFields.asItWas(fieldsOfPlace(edit.stuck.current), edit.set);
  return (
    <MergeView<PlaceFields>
      title={t("draw.mergeTitle")}
      theirs={theirs}
      merge={placeFields.mergeOf(edit, theirs)}
      words={words}
      onSave={(chosen) => {
        onClose();
        void outbox.settle(edit.id, settledPlace(edit, chosen));
      }}
      onClose={onClose}
    />
  );
}

export function SettleActor({ edit, onClose }: SettleProps<"actor">) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const words = useRegisterWords().actor;
  if (edit.stuck?.kind !== "meets") return null;
  const theirs = actorFields.asItWas(edit.stuck.current, edit.set);
  return (
    <MergeView<ActorPatch>
      title={t("actorEdit.mergeTitle")}
      theirs={theirs}
      merge={actorFields.mergeOf(edit, theirs)}
      words={words}
      onSave={(chosen) => {
        onClose();
        void outbox.settle(edit.id, settledActor(edit, chosen));
      }}
      onClose={onClose}
    />
  );
}

export function SettleQuestion({ edit, onClose }: SettleProps<"question">) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const words = useQuestionWords();
  const question = edit.stuck?.kind === "meets" ? questionIn(edit.stuck.current, edit.question) : undefined;
  if (question === undefined) return null;
  const theirs = questionFields.asItWas(question, edit.set);
  return (
    <MergeView<QuestionPatch>
      title={t("outbox.meets.question")}
      theirs={theirs}
      merge={questionFields.mergeOf(edit, theirs)}
      words={words}
      onSave={(chosen) => {
        onClose();
        void outbox.settle(edit.id, settledQuestion(edit, chosen));
      }}
      onClose={onClose}
    />
  );
}
