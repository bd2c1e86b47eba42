/** A plan as a file in one of the formats that people take it out in. */

import type { Separator } from "#data/rules/csv.ts";
import type { ExportFormat, PlanExport } from "#data/schema/plan-export.ts";
import { planTable } from "./table.ts";
import { type Inside, layOutWorkbook } from "./workbook.ts";
import { writeWorkbook } from "./xlsx.ts";

export const MEDIA_TYPES: Record<ExportFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Made of the plan's identity alone, a slug: nothing that could end a header or leave a folder. */
export const fileNameOf = (plan: string, format: ExportFormat): string => `${plan}.${format}`;

export interface FileOptions {
  format: ExportFormat;
  /** Between the cells of a table. */
  separator: Separator;
}

/**
 * The file's bytes.
 *
 * @param inside asked for only where a workbook is made for somebody who sees the whole plan
 * @throws CellTooLong for a workbook with a text that no cell can hold
 */
export async function planFile(
  whole: PlanExport,
  inside: () => Promise<Inside | null>,
  { format, separator }: FileOptions,
): Promise<Uint8Array> {
  if (format === "csv") return bytesOf(planTable(whole, separator));
  if (format === "json") return bytesOf(`${JSON.stringify(whole, null, 2)}\n`);
  return writeWorkbook(await layOutWorkbook(whole, await inside()));
}
