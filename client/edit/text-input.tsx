/** A text of the form with its label, its hint, and what is wrong with it. */
import { FieldError, Input, Label, Text, TextArea, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { FieldErrors, FormField } from "./field-errors.ts";
import { useErrorWords } from "./use-error-words.ts";

/** Where a field is found from the summary of errors. */
export const fieldId = (field: FormField): string => `edit-${field}`;

/** Fields that hold no words. */
const NUMERIC: ReadonlySet<FormField> = new Set(["date", "from", "to", "targetYear"]);

interface TextInputProps {
  field: Exclude<FormField, "status" | "continuesIn">;
  value: string;
  maxLength: number;
  /** Lines; one without. */
  rows?: number;
  hint?: string;
  errors: FieldErrors;
  onChange: (value: string) => void;
}

const BOX =
  "mt-1 block w-full rounded-lg border border-line-strong bg-paper px-3 py-1.5 outline-none focus:border-accent focus:ring-1 focus:ring-accent data-invalid:border-fault";

export function TextInput({ field, value, maxLength, rows, hint, errors, onChange }: TextInputProps) {
  const { t } = useTranslation();
  const words = useErrorWords();
  const error = errors.get(field);
  return (
    <TextField
      id={fieldId(field)}
      value={value}
      onChange={onChange}
      maxLength={maxLength}
      isInvalid={error !== undefined}
      // What stands in a plan is Swedish, whatever language the reader has.
      {...(NUMERIC.has(field) ? {} : { lang: "sv" })}
    >
      <Label className="text-sm font-semibold text-muted">{t(`edit.field.${field}`)}</Label>
      {rows === undefined ? <Input className={BOX} /> : <TextArea rows={rows} className={BOX} />}
      {hint !== undefined && (
        <Text slot="description" className="mt-1 block text-sm text-muted">
          {hint}
        </Text>
      )}
      <FieldError className="mt-1 block text-sm font-semibold text-fault">
        {error === undefined ? "" : words(error)}
      </FieldError>
    </TextField>
  );
}
