/** What one actor has answered to one measure, and the way to answer for those who may. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { personalIn } from "#client/model/personal-data.ts";
import { useMe } from "#client/model/use-me.ts";
import { aboutAnswer } from "#client/outbox/index.ts";
import { useActorName } from "#client/records/actor-name.tsx";
import { AnswerMark } from "#client/records/answer-mark.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import { UnsentMark } from "#client/records/unsent-mark.tsx";
import { AnswerButtons } from "./answer-buttons.tsx";
import { AnswerGiven } from "./answer-given.tsx";
import type { Asked } from "./commitments.ts";
import { DeclineForm } from "./decline-form.tsx";
import { type Answered, useAnswer } from "./use-answer.ts";

interface AnswerLineProps {
  asked: Asked;
  /** Whether it says who is asked: of an organisation's page, which of its units. */
  isNamed: boolean;
  duty: string;
  onAnswered: (answered: Answered) => void;
}

/** The personal data that the server found in a field, if that is why it said no. */
function personalBy(error: Error | null, field: "reason" | "function"): string | null {
  if (!(error instanceof ApiError)) return null;
  const own = (error.problem.issues ?? []).filter(({ path }) => path === field);
  return own.flatMap(({ message }) => personalIn(message) ?? [])[0] ?? null;
}

export function AnswerLine({ asked, isNamed, duty, onAnswered }: AnswerLineProps) {
  const { t } = useTranslation();
  const { may } = useMe();
  const name = useActorName();
  const { row, assignment } = asked;
  const title = useRowWords().title(row);
  const [isDeclining, setDeclining] = useState(false);
  const { answer, error, isStale, isPending, giveUp } = useAnswer(asked, duty, (answered) => {
    setDeclining(false);
    onAnswered(answered);
  });
  const inReason = personalBy(error, "reason");
  const inFunction = personalBy(error, "function");
  const refused = () => {
    if (isStale) return t("answers.stale");
    if (error === null || inReason !== null) return null;
    return inFunction === null ? t("answers.failed") : t("answers.functionPersonal", { match: inFunction });
  };
  const words = refused();
  const mayAnswer = may("answer", { district: row.district, actors: [assignment.actor] });
  return (
    <div className="rounded-b-xl border border-t-0 border-line bg-paper-2 px-4 py-2.5 text-sm">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        {isNamed && (
          <span lang="sv" className="font-semibold">
            {name(assignment.actor)}
          </span>
        )}
        {assignment.isOpen && <AnswerMark state={assignment.state} isOpen />}
        <AnswerGiven assignment={assignment} />
      </div>
      <UnsentMark of={aboutAnswer(row.id, assignment.actor)} />
      {words !== null && (
        <p role="alert" className="mt-1 font-semibold text-fault">
          {words}
        </p>
      )}
      {mayAnswer && !isDeclining && (assignment.isOpen || assignment.answer !== null) && (
        <AnswerButtons
          id={`answer-${row.id}-${assignment.actor}`}
          state={assignment.state}
          isPending={isPending}
          name={(action) => t("answers.to", { action, actor: name(assignment.actor), title })}
          onChoose={answer}
          onDecline={() => {
            giveUp();
            setDeclining(true);
          }}
        />
      )}
      {mayAnswer && isDeclining && (
        <DeclineForm
          isSaving={isPending}
          fault={inReason === null ? null : t("edit.errors.personal-data", { match: inReason })}
          onDecline={(reason) => answer({ state: "declined", reason })}
          onCancel={() => {
            setDeclining(false);
            giveUp();
          }}
        />
      )}
    </div>
  );
}
