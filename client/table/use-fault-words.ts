/** What is wrong with a cell, in the reader's language. */
import { useTranslation } from "react-i18next";
import type { CellFault } from "./cell-draft.ts";

export function useFaultWords(): (fault: CellFault) => string {
  const { t } = useTranslation();
  return (fault) =>
    fault.kind === "personal-data"
      ? t("table.edit.fault.personal-data", { match: fault.match })
      : t(`table.edit.fault.${fault.kind}`);
}
