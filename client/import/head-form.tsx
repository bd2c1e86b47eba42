/** Whose plan it is, for which year: what the document does not say must be said here. */
import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { ChoiceField } from "#client/ui/choice-field.tsx";
import type { DraftHead, DraftPage } from "#data/schema/draft.ts";
import { PlanKind } from "#data/schema/plan.ts";
import { TargetYear } from "#data/schema/schedule.ts";
import { missingIn } from "./commit-counts.ts";
import { DistrictChoice } from "./district-choice.tsx";

interface HeadFormProps {
  page: DraftPage;
  onChange: (head: Partial<DraftHead>) => void;
}

interface LineProps {
  label: string;
  value: string;
  fault?: string | null;
  isNumber?: boolean;
  onWritten: (text: string) => void;
}

/** Sent when the field is left or Enter is pressed: not letter by letter. */
function Line({ label, value, fault = null, isNumber = false, onWritten }: LineProps) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const send = () => {
    if (tidy(text) !== tidy(value)) onWritten(tidy(text));
  };
  return (
    <div className={isNumber ? "w-28" : "min-w-56 flex-1"}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        value={text}
        maxLength={isNumber ? 4 : 160}
        inputMode={isNumber ? "numeric" : "text"}
        lang="sv"
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={(event) => setText(event.target.value)}
        onBlur={send}
        onKeyDown={(event) => event.key === "Enter" && send()}
        className="input"
      />
      {fault !== null && (
        <p id={`${id}-fault`} className="mt-1 text-sm font-semibold text-fault">
          {fault}
        </p>
      )}
    </div>
  );
}

export function HeadForm({ page, onChange }: HeadFormProps) {
  const { t } = useTranslation();
  const { head } = page.draft;
  const [isBadYear, setBadYear] = useState(false);
  const missing = missingIn(page);
  const faultOf = (field: "district" | "year") =>
    missing.includes(field) ? t(`intake.head.unsaid.${field}`) : null;
  return (
    <section
      aria-label={t("intake.head.label")}
      className="flex flex-wrap items-start gap-x-3 gap-y-2 text-sm"
    >
      <DistrictChoice
        label={t("intake.head.district")}
        value={head.district}
        fault={faultOf("district")}
        onChange={(district) => onChange({ district })}
      />
      <Line
        label={t("intake.head.year")}
        value={head.year === null ? "" : String(head.year)}
        fault={isBadYear ? t("intake.head.badYear") : faultOf("year")}
        isNumber
        onWritten={(text) => {
          const year = TargetYear.safeParse(Number(text)).data;
          setBadYear(year === undefined);
          if (year !== undefined) onChange({ year });
        }}
      />
      <div className="w-48">
        <ChoiceField
          label={t("intake.head.kind")}
          value={head.kind}
          choices={PlanKind.options.map((kind) => ({ value: kind, words: t(`terms.planKind.${kind}`) }))}
          onChoose={(kind) => onChange({ kind })}
        />
      </div>
      <Line
        label={t("intake.head.title")}
        value={head.title ?? ""}
        onWritten={(title) => onChange({ title: title === "" ? null : title })}
      />
    </section>
  );
}
