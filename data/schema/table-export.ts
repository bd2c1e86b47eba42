/** What a page tells of the file that it makes of the table: how many rows of which district, and in what form. */
import { z } from "zod";
import { DistrictId } from "./ids.ts";

export const TableExport = z.strictObject({
  format: z.enum(["csv", "xlsx"]),
  rows: z
    .array(z.strictObject({ district: DistrictId, count: z.int().min(1).max(100_000) }))
    .min(1)
    .max(100),
});
export type TableExport = z.infer<typeof TableExport>;
