/** A text that a workbook cannot hold is the plan's fault, and somebody can mend it. */
import { ApiFault } from "#server/http/api-fault.ts";
import { CellTooLong, LONGEST_CELL } from "./cell-too-long.ts";

/** @throws ApiFault too-large for a `CellTooLong`, else what it is given */
export function tooLongAsFault(error: unknown): never {
  if (!(error instanceof CellTooLong)) throw error;
  const { sheet, row, length } = error;
  throw new ApiFault("too-large", undefined, {}, undefined, {
    detail: {
      sv: `En cell i ”${sheet}”, rad ${row}, skulle få ${length} tecken. Excel tar ${LONGEST_CELL}. Korta texten, eller hämta planen som CSV eller JSON.`,
      en: `A cell in “${sheet}”, row ${row}, would hold ${length} characters. Excel takes ${LONGEST_CELL}. Shorten the text, or take the plan as CSV or JSON.`,
    },
  });
}
