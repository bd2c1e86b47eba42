/** How long a district keeps documents as they came. */
import { useTranslation } from "react-i18next";
import { DOCUMENT_DAYS } from "#data/schema/setting.ts";
import { TermField, type TermFieldProps } from "./term-field.tsx";
import { useTermWords } from "./use-term-words.ts";

export function DocumentDaysField(props: TermFieldProps) {
  const { t } = useTranslation();
  const words = useTermWords();
  return (
    <TermField
      {...props}
      label={t("documentTerm.days")}
      description={t("documentTerm.job", DOCUMENT_DAYS)}
      told={words}
    />
  );
}
