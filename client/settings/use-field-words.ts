/** A field of an entry's details by the name that people know it by, else as it is written. */
import { useTranslation } from "react-i18next";

export function useFieldWords(): (field: string) => string {
  const { t, i18n } = useTranslation();
  return (field) => {
    if (field === "cut") return t("log.details.cut");
    const known: unknown = i18n.getResource(i18n.language, "words", `log.field.${field}`);
    return typeof known === "string" ? known : field;
  };
}
