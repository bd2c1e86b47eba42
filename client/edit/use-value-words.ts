/** A field's value as people read it. */
import { useTranslation } from "react-i18next";
import { ContinuesIn, Status } from "#data/schema/status.ts";

export function useValueWords(): (field: string, value: string) => string {
  const { t } = useTranslation();
  return (field, value) => {
    const status = field === "status" ? Status.safeParse(value).data : undefined;
    if (status !== undefined) return t(`terms.status.${status}`);
    const continuesIn = field === "continuesIn" ? ContinuesIn.safeParse(value).data : undefined;
    if (continuesIn !== undefined) return t(`terms.continuesIn.${continuesIn}`);
    return value === "" ? t("edit.merge.empty") : value;
  };
}
