/** Notes what was measured of a measure: before, after, when and how. */
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { personalIn } from "#client/model/personal-data.ts";
import { tidy } from "#client/model/tidy.ts";
import { type Outcome as Put, patchEdit, useOutbox } from "#client/outbox/index.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
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

export function OutcomeForm({ row, onClose }: { row: MeasureRow; onClose: () => void }) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const id = useId();
  const [message, setMessage] = useState<string | null>(null);

  /** What is said of it, or null where it stands. */
  async function messageOf(put: Put<"measure">): Promise<string | null> {
    if (put.kind === "made") return null;
    if (put.kind === "waits") return t("evidence.outcomes.waits");
    await outbox.drop([put.id]);
    if (put.kind === "meets") return t("evidence.outcomes.meets");
    const match = put.error.problem.issues
      ?.map((issue) => personalIn(issue.message))
      .find((one) => one !== null);
    return match == null ? t("evidence.outcomes.refused") : t("evidence.outcomes.personal", { match });
  }

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const outcome = outcomeIn(new FormData(event.currentTarget));
    if (outcome === null) return setMessage(t("evidence.outcomes.missing"));
    const said = await messageOf(
      await outbox.put(patchEdit(row, { outcomes: [...(row.outcomes ?? []), outcome] })),
    );
    if (said === null) onClose();
    else setMessage(said);
  }

  return (
    <form
      onSubmit={(event) => void save(event)}
      aria-label={t("evidence.outcomes.add")}
      className="mt-1 max-w-prose space-y-2 rounded-xl border border-line p-3 print:hidden"
    >
      {TEXTS.map((name) => (
        <div key={name}>
          <label htmlFor={`${id}${name}`} className="field-label">
            {t(`evidence.outcomes.${name}`)}
          </label>
          <input id={`${id}${name}`} name={name} lang="sv" maxLength={160} className="input" />
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
            <input id={`${id}${name}`} name={name} type="date" className="input" />
          </div>
        ))}
      </div>
      <p id={`${id}hint`} className="text-muted">
        {t("evidence.outcomes.countHint")}
      </p>
      <p role="alert" className="font-semibold text-fault empty:hidden">
        {message}
      </p>
      <div className="flex gap-2">
        <button type="submit" className="button button-primary">
          {t("evidence.outcomes.save")}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t("evidence.outcomes.cancel")}
        </button>
      </div>
    </form>
  );
}
