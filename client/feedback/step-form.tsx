/** A piece as the next step of a measure: rewritten, with its day. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { Field } from "#client/ui/field.tsx";
import { daysAfter } from "#data/rules/days.ts";
import type { Feedback, FeedbackPassedOn } from "#data/schema/feedback.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { NextStep } from "#data/schema/next-step.ts";
import { ChosenField } from "./chosen-field.tsx";
import { NothingToChoose } from "./nothing-to-choose.tsx";
import { PassOnForm } from "./pass-on-form.tsx";
import { usePassOn } from "./use-feedback-writes.ts";

/** Days until it should be done, unless another day is chosen. */
const USUAL = 28;

interface StepFormProps {
  piece: Feedback;
  measures: readonly MeasureRow[];
  onPassedOn: (made: FeedbackPassedOn) => void;
  onClose: () => void;
}

export function StepForm({ piece, measures, onPassedOn, onClose }: StepFormProps) {
  const { t } = useTranslation();
  const { mutate, error, isPending } = usePassOn(piece, onPassedOn);
  const [measure, setMeasure] = useState<string>(piece.measure ?? "");
  const [what, setWhat] = useState("");
  const [by, setBy] = useState(() => daysAfter(new Intl.DateTimeFormat("sv-SE").format(new Date()), USUAL));
  const chosen = measures.find(({ id }) => id === measure);
  const step = NextStep.safeParse({ by, what: tidy(what) });
  const check = () => ({
    ...(chosen === undefined ? { measure: t("feedback.passOn.choose") } : {}),
    ...(NextStep.shape.by.safeParse(by).success ? {} : { by: t("meeting.fault.day") }),
    ...(tidy(what) === "" ? { what: t("form.missing") } : {}),
  });
  const save = () => {
    if (chosen === undefined || !step.success) return;
    mutate({ step: { measure: chosen.id, version: chosen.version, ...step.data } });
  };
  if (measures.length === 0)
    return <NothingToChoose words={t("feedback.passOn.noMeasures")} onClose={onClose} />;
  return (
    <PassOnForm
      error={error}
      isPending={isPending}
      check={check}
      save={t("feedback.passOn.saveStep")}
      onSave={save}
      onClose={onClose}
    >
      <ChosenField
        name="measure"
        label={t("feedback.passOn.measure")}
        nothing={t("feedback.passOn.chooseMeasure")}
        value={measure}
        choices={measures.map(({ id, title }) => ({ value: id, words: title ?? id }))}
        onChoose={setMeasure}
      />
      <Field
        name="what"
        label={t("feedback.passOn.what")}
        description={t("feedback.passOn.rewrite")}
        rows={3}
        maxLength={500}
        isRequired
        value={what}
        onChange={setWhat}
      />
      <Field name="by" label={t("feedback.passOn.by")} type="date" isRequired value={by} onChange={setBy} />
    </PassOnForm>
  );
}
