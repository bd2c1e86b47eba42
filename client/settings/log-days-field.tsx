/** How long a log is kept. */
import { useTranslation } from "react-i18next";
import { Field } from "#client/ui/field.tsx";
import { LOG_DAYS } from "#data/schema/log.ts";
import { useTermWords } from "./use-term-words.ts";

interface LogDaysFieldProps {
  name: string;
  saved: number;
  /** Undefined for what is no term that may be set. */
  days: number | undefined;
  value: string;
  onChange: (text: string) => void;
}

export function LogDaysField({ name, saved, days, value, onChange }: LogDaysFieldProps) {
  const { t } = useTranslation();
  const words = useTermWords();
  const { least, most } = LOG_DAYS;
  return (
    <div className="[&_input]:max-w-40">
      <Field
        name={name}
        label={t("settings.retention.days")}
        description={t("settings.retention.job", { least, most })}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        isRequired
        value={value}
        onChange={onChange}
      />
      <p role="status" className="mt-1 text-sm text-muted empty:hidden">
        {days !== undefined && words(days)}
      </p>
      {days !== undefined && days < saved && (
        <p className="mt-2 text-sm font-semibold text-care">{t("settings.retention.shorter")}</p>
      )}
    </div>
  );
}
