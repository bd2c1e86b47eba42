/** What is written in a cell, as people read it. */
import { useTranslation } from "react-i18next";
import { ContinuesIn, Status } from "#data/schema/status.ts";
import type { EditedColumn } from "./columns.ts";

export function useDraftWords(): (column: EditedColumn, draft: string) => string {
  const { t } = useTranslation();
  return (column, draft) => {
    if (column === "status") return t(`terms.status.${Status.parse(draft)}`);
    const continuesIn = column === "continuesIn" ? ContinuesIn.safeParse(draft).data : undefined;
    if (continuesIn !== undefined) return t(`terms.continuesIn.${continuesIn}`);
    return draft === "" ? t("edit.merge.empty") : draft;
  };
}
