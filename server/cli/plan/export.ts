/** `npm run plan -- export PLAN|FILE`: writes a plan as a workbook in the city's form, as CSV or as JSON. */
import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { ExportFormat } from "#data/schema/plan-export.ts";
import { dayOf } from "#server/audit/index.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import { CellTooLong, type LocalPlan, localFile, planOfReading } from "#server/plans/index.ts";
import { BadUsage, type Command, EXIT, onlyArgument, say } from "./command.ts";
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

async function run(args: readonly string[]): Promise<number> {
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

export const exportPlan: Command = {
  summary: `export <plan|fil> --format <${FORMATS}> --out <fil>
               skriver en plan som arbetsbok i stadens mall, som CSV eller som JSON
               (writes a plan as a workbook in the city's form, as CSV or as JSON)`,
  help: `npm run plan -- export <plan|fil> --format <${FORMATS}> --out <fil>

Skriver en plan som fil. Planen är en av dem som följer med (till exempel sodermalm-2024), eller den som
står i ett dokument. En arbetsbok som läses in igen ger samma plan. Inget sparas någon annanstans.
(Writes a plan as a file. The plan is one of those that come with the product, or the one in a document.
A workbook that is read again gives the same plan. Nothing is stored elsewhere.)

  --format <${FORMATS}>    utan den gäller filens ändelse (without it, the file's ending counts)
  --out <fil>                filen som skrivs (the file to write)
  --separator <semicolon|comma>
                             mellan cellerna i CSV; semikolon för svensk Excel (between the cells of CSV;
                             semicolons are for Swedish Excel)

Slutkoder (exit codes): 0 skriven (written), 1 gick inte att läsa eller skriva (could not be read or
written), 2 fel i kommandot (a fault in the command).
`,
  run,
};
