/** How long a district keeps documents as they came. */
import { useTranslation } from "react-i18next";
import { Field } from "#client/ui/field.tsx";
import { DOCUMENT_DAYS } from "#data/schema/setting.ts";
import { useTermWords } from "./use-term-words.ts";

interface DocumentDaysFieldProps {
  name: string;
  /** As it is saved; null where they are kept as long as their plan. */
  saved: number | null;
  /** Undefined for what is no term that may be set. */
  days: number | null | undefined;
  value: string;
  onChange: (text: string) => void;
}

export function DocumentDaysField({ name, saved, days, value, onChange }: DocumentDaysFieldProps) {
  const { t } = useTranslation();
  const words = useTermWords();
  const term = days ?? null;
  const isShorter = term !== null && (saved === null || term < saved);
  return (
    <div className="[&_input]:max-w-40">
      <Field
        name={name}
        label={t("documentTerm.days")}
        description={t("documentTerm.job", DOCUMENT_DAYS)}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={value}
        onChange={onChange}
      />
      <p role="status" className="mt-1 text-sm text-muted empty:hidden">
        {term !== null && words(term)}
      </p>
      {isShorter && (
        <p className="mt-2 text-sm font-semibold text-care">{t("settings.retention.notesShorter")}</p>
      )}
    </div>
  );
}
