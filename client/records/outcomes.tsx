/** What was measured of a measure at its place, told as one place's figures, and the way to note more. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { OUTCOMES, type Outcome } from "#data/schema/outcome.ts";
import { OutcomeForm } from "./outcome-form.tsx";

function OutcomeText({ outcome }: { outcome: Outcome }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const words = (count: number | null) =>
    count === null ? t("evidence.outcomes.few") : number.format(count);
  const { measured, before, after, from, to, how } = outcome;
  return (
    <li>
      <p lang="sv">
        {t("evidence.outcomes.change", { measured, before: words(before), after: words(after) })}
      </p>
      <p className="text-muted">
        {t("evidence.outcomes.period", { from, to })} · <span lang="sv">{how}</span>
      </p>
    </li>
  );
}

export function Outcomes({ row }: { row: MeasureRow }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const [isOpen, setOpen] = useState(false);
  const { outcomes = [], district } = row;
  const mayNote = may("edit", { district, actors: [] }) && outcomes.length < OUTCOMES;
  if (outcomes.length === 0 && !mayNote) return null;
  return (
    <div className="mt-1.5 text-sm">
      {outcomes.length > 0 && (
        <>
          <p className="font-semibold">{t("evidence.outcomes.heading")}</p>
          <ul className="space-y-1">
            {outcomes.map((outcome) => (
              <OutcomeText key={JSON.stringify(outcome)} outcome={outcome} />
            ))}
          </ul>
          <p className="text-muted">{t("evidence.outcomes.caution")}</p>
        </>
      )}
      {mayNote && !isOpen && (
        <button type="button" className="text-link print:hidden" onClick={() => setOpen(true)}>
          {t("evidence.outcomes.add")}
          <span className="sr-only" lang="sv">
            : {row.title}
          </span>
        </button>
      )}
      {mayNote && isOpen && <OutcomeForm row={row} onClose={() => setOpen(false)} />}
    </div>
  );
}
