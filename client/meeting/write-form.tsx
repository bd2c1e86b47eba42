/** A note, or a next step with its day: what comes of it is a dated follow-up in somebody's name. */
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { daysAfter } from "#data/rules/days.ts";
import { nextStepText } from "#data/rules/next-step.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { NextStep } from "#data/schema/next-step.ts";
import { FormFrame } from "./form-frame.tsx";
import { ReporterField, reporterOf } from "./reporter-field.tsx";
import { today } from "./today.ts";
import type { Writing } from "./use-meeting.ts";
import { WordsField } from "./words-field.tsx";

interface WriteFormProps {
  row: MeasureRow;
  kind: Writing["kind"];
  /** What was written before and refused; nothing to begin with. */
  begun: string;
  onSave: (followUp: FollowUp) => void;
  onClose: () => void;
}

/** Days until a next step, unless another day is chosen. */
const USUAL = 28;
const LONGEST = 500;

export function WriteForm({ row, kind, begun, onSave, onClose }: WriteFormProps) {
  const { t } = useTranslation();
  const day = useId();
  const [text, setText] = useState(begun);
  const [by, setBy] = useState(() => daysAfter(today(), USUAL));
  const [reportedBy, setReportedBy] = useState(() => reporterOf(row));
  const [fault, setFault] = useState<string | null>(null);

  const save = () => {
    const words = tidy(text);
    if (words === "") return setFault(t("meeting.fault.empty"));
    if (kind === "note") return onSave({ date: today(), text: words, reportedBy });
    const step = NextStep.safeParse({ by, what: words });
    if (!step.success) return setFault(t("meeting.fault.day"));
    onSave({ date: today(), text: nextStepText(step.data), reportedBy });
  };

  return (
    <FormFrame label={t(`meeting.${kind}`)} onSave={save} onClose={onClose}>
      <WordsField
        label={t(`meeting.label.${kind}`)}
        longest={LONGEST}
        value={text}
        fault={fault}
        onChange={(written) => {
          setText(written);
          setFault(null);
        }}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        {kind === "step" && (
          <div>
            <label htmlFor={day} className="field-label">
              {t("meeting.by")}
            </label>
            <input
              id={day}
              type="date"
              value={by}
              onChange={({ target }) => setBy(target.value)}
              className="input"
            />
          </div>
        )}
        <ReporterField row={row} value={reportedBy} onChange={setReportedBy} />
      </div>
    </FormFrame>
  );
}
