/** The ways on from a piece: a next step of a measure, or a question that somebody has promised to answer. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Modal } from "#client/ui/modal.tsx";
import type { Feedback, FeedbackPassedOn } from "#data/schema/feedback.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { QuestionForm } from "./question-form.tsx";
import { StepForm } from "./step-form.tsx";

interface PassOnProps {
  piece: Feedback;
  /** Those that it may be about. */
  measures: readonly MeasureRow[];
  onPassedOn: (made: FeedbackPassedOn) => void;
}

const WAYS = ["step", "question"] as const;

export function PassOn({ piece, measures, onPassedOn }: PassOnProps) {
  const { t } = useTranslation();
  const [way, setWay] = useState<(typeof WAYS)[number] | null>(null);
  const close = () => setWay(null);
  const passedOn = (made: FeedbackPassedOn) => {
    close();
    onPassedOn(made);
  };
  return (
    <>
      {WAYS.map((one) => (
        <Button key={one} className="button" onPress={() => setWay(one)}>
          {t(`feedback.passOn.${one}`)}
          <span className="sr-only">{`: ${piece.text}`}</span>
        </Button>
      ))}
      {way !== null && (
        <Modal title={t(`feedback.passOn.${way}`)} onClose={close}>
          <p className="text-sm font-semibold text-muted">{t("feedback.passOn.about")}</p>
          <blockquote lang="sv" className="mb-4 border-l-2 border-line pl-3">
            {piece.text}
          </blockquote>
          {way === "step" ? (
            <StepForm piece={piece} measures={measures} onPassedOn={passedOn} onClose={close} />
          ) : (
            <QuestionForm piece={piece} onPassedOn={passedOn} onClose={close} />
          )}
        </Modal>
      )}
    </>
  );
}
