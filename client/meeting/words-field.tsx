/** What is said at a meeting, in words; with what is wrong with it. */
import { useId } from "react";
import { useTranslation } from "react-i18next";

interface WordsFieldProps {
  label: string;
  /** Characters. */
  longest: number;
  value: string;
  fault: string | null;
  onChange: (written: string) => void;
}

export function WordsField({ label, longest, value, fault, onChange }: WordsFieldProps) {
  const { t } = useTranslation();
  const ids = { text: useId(), fault: useId() };
  return (
    <div>
      <label htmlFor={ids.text} className="field-label">
        {label}
      </label>
      <p className="text-sm text-muted">{t("edit.hint.noNames")}</p>
      <textarea
        id={ids.text}
        lang="sv"
        rows={3}
        maxLength={longest}
        // biome-ignore lint/a11y/noAutofocus: the form opens at a key, to be written in.
        autoFocus
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={ids.fault}
        onChange={({ target }) => onChange(target.value)}
        className="input mt-1"
      />
      <p id={ids.fault} role="alert" className="font-semibold text-fault empty:hidden">
        {fault}
      </p>
    </div>
  );
}
