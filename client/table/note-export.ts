/** Tells the server that rows are taken out as a file, so that it stands in the log of each district. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { TableExport } from "#data/schema/table-export.ts";

/** @throws when it could not be logged */
export async function noteExport(
  format: TableExport["format"],
  rows: readonly Pick<MeasureRow, "district">[],
): Promise<void> {
  const districts = [...new Set(rows.map(({ district }) => district))].map((district) => ({
    district,
    count: rows.filter((row) => row.district === district).length,
  }));
  await parseResponse(api.measures.exports.$post({ json: { format, rows: districts } }));
}
