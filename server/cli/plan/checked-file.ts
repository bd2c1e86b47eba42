/** The plan in a file with what the plan check finds in it, as it is printed. */
import type { PlanOutput } from "#data/schema/plan-output.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import { findingsOfRead, planOutput } from "#server/plans/index.ts";
import { planInFile, today } from "./plan-in-file.ts";

/** Null, and the reason said, where it cannot be read. */
export async function checkedFile(file: string): Promise<PlanOutput | null> {
  const { dataset } = await readDatasetFiles(paths.data);
  const reading = await planInFile(file, dataset);
  return reading === null ? null : planOutput(reading, findingsOfRead(reading, dataset, today()), dataset);
}
