/** The plan in a file with what the plan check finds in it, as it is printed. */
import { parseArgs } from "node:util";
import type { PlanOutput } from "#data/schema/plan-output.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import { findingsOfRead, noticesInWords, planOutput } from "#server/plans/index.ts";
import { onlyArgument, say } from "./command.ts";
import { planInFile, today } from "./plan-in-file.ts";

/**
 * The file that `read` and `check` are asked about: `FILE [--json]`.
 *
 * Null, and the reason said, where it cannot be read. What the reader wants people to know of the document
 * is said beside it.
 */
export async function checkedFile(
  args: readonly string[],
): Promise<{ output: PlanOutput; isForPrograms: boolean } | null> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const file = onlyArgument(positionals);
  const { dataset } = await readDatasetFiles(paths.data);
  const reading = await planInFile(file, dataset);
  if (reading === null) return null;
  const { notices } = reading.plan;
  if (notices.length > 0) say(noticesInWords(notices));
  const output = planOutput(reading, findingsOfRead(reading, dataset, today()), dataset);
  return { output, isForPrograms: values.json };
}
