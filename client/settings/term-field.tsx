/** A term in days: what it comes to in words, and a warning where it is shorter than the one that is saved. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "#client/ui/field.tsx";

export interface TermFieldProps {
  name: string;
  /** As it is saved; null where there is no end. */
  saved: number | null;
  /** Undefined for what is no term that may be set. */
  days: number | null | undefined;
  value: string;
  onChange: (text: string) => void;
}

interface OwnProps extends TermFieldProps {
  label: string;
  description: string;
  /** What a term comes to. */
  told: (days: number) => ReactNode;
  children?: ReactNode;
}

export function TermField({
  label,
  description,
  told,
  name,
  saved,
  days,
  value,
  onChange,
  children,
}: OwnProps) {
  const { t } = useTranslation();
  const term = days ?? null;
  const isShorter = term !== null && (saved === null || term < saved);
  return (
    <div className="[&_input]:max-w-40">
      <Field
        name={name}
        label={label}
        description={description}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={value}
        onChange={onChange}
      />
      <p role="status" className="mt-1 text-sm text-muted empty:hidden">
        {term !== null && told(term)}
      </p>
      {isShorter && (
        <p className="mt-2 text-sm font-semibold text-care">{t("settings.retention.notesShorter")}</p>
      )}
      {children}
    </div>
  );
}
