/** A note, or a next step with its day: what comes of it is a dated follow-up in somebody's name. */
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { daysAfter } from "#data/rules/days.ts";
import { nextStepText } from "#data/rules/next-step.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { NextStep } from "#data/schema/next-step.ts";
import { ReporterField, reporterOf } from "./reporter-field.tsx";
import { today } from "./use-agenda.ts";
import type { Writing } from "./use-meeting.ts";

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
  const ids = { text: useId(), day: useId(), fault: useId() };
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
    <form
      aria-label={t(`meeting.${kind}`)}
      className="space-y-3 rounded-xl border border-line bg-paper-2 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <div>
        <label htmlFor={ids.text} className="field-label">
          {t(`meeting.label.${kind}`)}
        </label>
        <p className="text-sm text-muted">{t("edit.hint.noNames")}</p>
        <textarea
          id={ids.text}
          lang="sv"
          rows={3}
          maxLength={LONGEST}
          // biome-ignore lint/a11y/noAutofocus: the form opens at a key, to be written in.
          autoFocus
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={ids.fault}
          onChange={({ target }) => {
            setText(target.value);
            setFault(null);
          }}
          className="input mt-1"
        />
        <p id={ids.fault} role="alert" className="font-semibold text-fault empty:hidden">
          {fault}
        </p>
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        {kind === "step" && (
          <div>
            <label htmlFor={ids.day} className="field-label">
              {t("meeting.by")}
            </label>
            <input
              id={ids.day}
              type="date"
              value={by}
              onChange={({ target }) => setBy(target.value)}
              className="input"
            />
          </div>
        )}
        <ReporterField row={row} value={reportedBy} onChange={setReportedBy} />
      </div>
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="button button-primary">
          {t("meeting.save")}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t("meeting.cancel")}
        </button>
      </div>
    </form>
  );
}
