/** The table behind a chart, as the workbook that opens when somebody edits the chart's data. */
import type { CellValue } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { ChartTable } from "./chart.ts";

/** As the chart names it in what it refers to. */
const SHEET = "Sheet1";

/** A label or a name is text, whatever it begins with. */
export function chartWorkbook({ labels, series }: ChartTable): Promise<Uint8Array> {
  const heads: CellValue[] = [null, ...series.map(({ name }) => name)];
  const rows = labels.map((label, at): CellValue[] => [
    label,
    ...series.map(({ values }) => values[at] ?? 0),
  ]);
  return writeXlsx({ sheets: [{ name: SHEET, rows: [heads, ...rows] }] });
}
