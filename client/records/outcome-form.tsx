/** What was measured of a measure, to write or to correct: before, after, when and how. */
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { Outcome, SMALLEST_COUNT } from "#data/schema/outcome.ts";

const TEXTS = ["measured", "how"] as const;
const COUNTS = ["before", "after"] as const;
const DAYS = ["from", "to"] as const;

/** What the form says, or null where it lacks something. */
function outcomeIn(form: FormData): Outcome | null {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? tidy(value) : "";
  };
  const count = (name: string): number | null => (text(name) === "" ? null : Number(text(name)));
  const found = Outcome.safeParse({
    measured: text("measured"),
    how: text("how"),
    before: count("before"),
    after: count("after"),
    from: text("from"),
    to: text("to"),
  });
  return found.success && found.data.from <= found.data.to ? found.data : null;
}

interface OutcomeFormProps {
  /** The note to correct; null for a new one. */
  initial: Outcome | null;
  isPending: boolean;
  /** Why it was not taken, in words. */
  refusal: string | null;
  onSave: (outcome: Outcome) => void;
  onClose: () => void;
}

export function OutcomeForm({ initial, isPending, refusal, onSave, onClose }: OutcomeFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isMissing, setMissing] = useState(false);

  function save(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const outcome = outcomeIn(new FormData(event.currentTarget));
    setMissing(outcome === null);
    if (outcome !== null) onSave(outcome);
  }

  return (
    <form
      onSubmit={save}
      aria-label={t(initial === null ? "evidence.outcomes.add" : "evidence.outcomes.correct")}
      className="mt-1 max-w-prose space-y-2 rounded-xl border border-line p-3 print:hidden"
    >
      {TEXTS.map((name) => (
        <div key={name}>
          <label htmlFor={`${id}${name}`} className="field-label">
            {t(`evidence.outcomes.${name}`)}
          </label>
          <input
            id={`${id}${name}`}
            name={name}
            lang="sv"
            maxLength={160}
            defaultValue={initial?.[name]}
            // biome-ignore lint/a11y/noAutofocus: the form stands where somebody has asked for it.
            autoFocus={name === "measured"}
            className="input"
          />
        </div>
      ))}
      <div className="grid grid-cols-2 gap-3">
        {COUNTS.map((name) => (
          <div key={name}>
            <label htmlFor={`${id}${name}`} className="field-label">
              {t(`evidence.outcomes.${name}`)}
            </label>
            <input
              id={`${id}${name}`}
              name={name}
              type="number"
              min={SMALLEST_COUNT}
              step="any"
              defaultValue={initial?.[name] ?? undefined}
              aria-describedby={`${id}hint`}
              className="input"
            />
          </div>
        ))}
        {DAYS.map((name) => (
          <div key={name}>
            <label htmlFor={`${id}${name}`} className="field-label">
              {t(`evidence.outcomes.${name}`)}
            </label>
            <input
              id={`${id}${name}`}
              name={name}
              type="date"
              defaultValue={initial?.[name]}
              className="input"
            />
          </div>
        ))}
      </div>
      <p id={`${id}hint`} className="text-muted">
        {t("evidence.outcomes.countHint")}
      </p>
      <p role="alert" className="font-semibold text-fault empty:hidden">
        {isMissing ? t("evidence.outcomes.missing") : refusal}
      </p>
      <div className="flex gap-2">
        <button type="submit" disabled={isPending} className="button button-primary">
          {t("evidence.outcomes.save")}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t("evidence.outcomes.cancel")}
        </button>
      </div>
    </form>
  );
}
