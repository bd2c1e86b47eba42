/** Why the measure was not saved, before its fields. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary as Summary } from "#client/ui/error-summary.tsx";
import type { FieldErrors } from "./field-errors.ts";
import { fieldId } from "./text-input.tsx";
import { useErrorWords } from "./use-error-words.ts";

export function ErrorSummary({ errors, error }: { errors: FieldErrors; error: Error | null }) {
  const { t } = useTranslation();
  const words = useErrorWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew when the errors are, whatever the words' identity.
  const items = useMemo(
    () =>
      [...errors].map(([field, one]) => ({
        id: fieldId(field),
        label: t(`edit.field.${field}`),
        words: words(one),
      })),
    [errors, t],
  );
  return <Summary items={items} error={error} />;
}
