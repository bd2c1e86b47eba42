/** What `npm run plan -- export PLAN|FILE` does. */
import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { ExportFormat } from "#data/schema/plan-export.ts";
import { dayOf } from "#server/audit/index.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import { CellTooLong, type LocalPlan, localFile, planOfReading } from "#server/plans/index.ts";
import { BadUsage, EXIT, onlyArgument, say } from "./command.ts";
import { planInFile } from "./plan-in-file.ts";

const FORMATS = ExportFormat.options.join("|");

/** One of the product's own plans by its id, else the plan in a file; null, and the reason said, where there is none. */
async function localPlan(named: string): Promise<LocalPlan | null> {
  const { dataset } = await readDatasetFiles(paths.data);
  const own = dataset.plans.find(({ id }) => id === named);
  if (own !== undefined) return { plan: own, sources: new Map() };
  const reading = await planInFile(named, dataset);
  if (reading === null) return null;
  const plan = planOfReading(reading, basename(named), dataset);
  if (plan === null)
    say(
      "Dokumentet säger inte vilket stadsdelsområde eller år planen gäller.\nThe document does not say which district or year the plan is for.",
    );
  return plan;
}

/** Why a file cannot be written, in words; anything else is a fault of ours. */
function reasonOf(error: unknown, out: string): string {
  if (error instanceof CellTooLong)
    return `En cell blir för lång för Excel: ${error.sheet}, rad ${error.row}, ${error.length} tecken.\n${error.message}.`;
  if (!(error instanceof Error && "code" in error)) throw error;
  return `Filen ${out} går inte att skriva (${error.code}).\nThe file ${out} cannot be written (${error.code}).`;
}

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: "string" },
      out: { type: "string" },
      separator: { type: "string", default: "semicolon" },
    },
  });
  const named = onlyArgument(positionals);
  const { out, separator } = values;
  // A file's own ending says what it should hold, where nothing else does.
  const format = ExportFormat.safeParse(values.format ?? out?.split(".").at(-1)).data;
  if (out === undefined) throw new BadUsage("--out saknas (is missing)");
  if (format === undefined) throw new BadUsage(`--format: ${FORMATS}`);
  if (separator !== "semicolon" && separator !== "comma") throw new BadUsage("--separator: semicolon|comma");
  const plan = await localPlan(named);
  if (plan === null) return EXIT.unreadable;
  const { dataset } = await readDatasetFiles(paths.data);
  const options = {
    format,
    separator: separator === "comma" ? ("," as const) : (";" as const),
    day: dayOf(new Date()),
  };
  try {
    await writeFile(out, await localFile(plan, dataset, options));
  } catch (error) {
    say(reasonOf(error, out));
    return EXIT.unreadable;
  }
  return EXIT.done;
}
