/** Outlines that may trace a building, each with the question, what was answered, and the ways to answer. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { Chip } from "#client/ui/chip.tsx";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import type { ChangeId, PlaceId } from "#data/schema/ids.ts";
import type { OutlineQuestion } from "#data/schema/publish-answer.ts";
import { ReasonForm } from "./reason-form.tsx";
import { answerOutline } from "./write-publish.ts";

interface OutlineQuestionsProps {
  district: string;
  questions: readonly OutlineQuestion[];
  onShow: (id: PlaceId) => void;
  onDone: (words: string, change: ChangeId) => void;
}

interface QuestionProps extends Omit<OutlineQuestionsProps, "questions"> {
  question: OutlineQuestion;
}

function Answer({ answer }: Pick<OutlineQuestion, "answer">) {
  const { t } = useTranslation();
  if (answer === null) return <Chip tone="care">{t("publish.questions.open")}</Chip>;
  const { keptBecause } = answer;
  if (keptBecause === null) return <Chip tone="accent">{t("publish.questions.coarser")}</Chip>;
  return (
    <>
      <Chip>{t("publish.questions.kept")}</Chip>{" "}
      <span className="text-muted">{t("publish.questions.because")}:</span>{" "}
      <span lang="sv">{keptBecause}</span>
    </>
  );
}

function Question({ district, question, onShow, onDone }: QuestionProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [isKeeping, setKeeping] = useState(false);
  const save = useMutation({
    mutationFn: (keptBecause: string | null) => answerOutline(district, question, keptBecause),
    onSuccess: ({ change }) => {
      setKeeping(false);
      onDone(t("publish.questions.saved"), change);
    },
    onSettled: () => client.invalidateQueries({ queryKey: queries.publishing().queryKey }),
  });
  const { id, name, answer } = question;
  const about = <span className="sr-only">: {name}</span>;
  return (
    <li className="py-3">
      <h3 lang="sv" className="font-semibold">
        {name}
      </h3>
      <p>{t("publish.questions.ask")}</p>
      <p className="text-sm text-muted">{t("publish.questions.why")}</p>
      <p className="mt-2">
        <Answer answer={answer} />
      </p>
      {save.error !== null && !isKeeping && <ErrorNotice error={save.error} />}
      <div className="mt-2 flex flex-wrap gap-2">
        {(answer === null || answer.keptBecause !== null) && (
          <Button className="button" isPending={save.isPending} onPress={() => save.mutate(null)}>
            {t("publish.questions.coarsen")}
            {about}
          </Button>
        )}
        {answer?.keptBecause == null && (
          <Button className="button" onPress={() => setKeeping(true)}>
            {t("publish.questions.keep")}
            {about}
          </Button>
        )}
        <Button className="text-link min-h-6 text-sm font-semibold" onPress={() => onShow(id)}>
          {t("publish.questions.show")}
          {about}
        </Button>
      </div>
      {isKeeping && (
        <ReasonForm
          title={t("publish.questions.keepTitle", { name })}
          about={t("publish.questions.keepAbout")}
          submit={t("publish.questions.keep")}
          error={save.error}
          isPending={save.isPending}
          onClose={() => setKeeping(false)}
          onSubmit={(reason) => save.mutate(reason)}
        />
      )}
    </li>
  );
}

export function OutlineQuestions({ questions, ...props }: OutlineQuestionsProps) {
  return (
    <ul className="mb-4 divide-y divide-line">
      {questions.map((question) => (
        <Question key={question.id} question={question} {...props} />
      ))}
    </ul>
  );
}
