/** What is wrong with a field, in the reader's language. */
import { useTranslation } from "react-i18next";
import type { FieldError } from "./field-errors.ts";

export function useErrorWords(): (error: FieldError) => string {
  const { t } = useTranslation();
  return (error) =>
    error.kind === "personal-data"
      ? t("edit.errors.personal-data", { match: error.match })
      : t(`edit.errors.${error.kind}`);
}
