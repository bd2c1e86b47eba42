/** `npm run plan -- read|check FILE`: shows what a plan's document holds, or what is wrong with it, without a database. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { PlanOutput } from "#data/schema/plan-output.ts";
import { parseConfig } from "#server/config.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import {
  findingsInWords,
  findingsOfRead,
  planInWords,
  planOutput,
  readPlan,
  refusalWords,
} from "#server/plans/index.ts";

const HELP = `npm run plan -- read|check <fil> [--json]

  read <fil>   läser en åtgärdsplan (Excel, OpenDocument, PDF, Word, text) och visar vad som står i den
               (reads a plan and shows what it holds)
  check <fil>  granskar den: vad som saknas, är oklart eller säger emot sig självt
               (checks it: what is missing, unclear or at odds with itself)
  --json       allt, för program: rader, härledda värden, källor, tveksamheter (everything, for programs)
  --help       den här texten (this text)

Inget sparas (nothing is stored). Slutkoder (exit codes): 0 läst, eller granskad utan anmärkning
(read, or checked and found clean), 1 gick inte att läsa (could not be read), 2 fel i kommandot (a fault
in the command), 3 granskad med anmärkningar (checked, with findings).
`;

/** Exit codes, as people expect them of a command. */
const UNREADABLE = 1;
const USAGE = 2;
const FOUND = 3;

class BadUsage extends Error {}

const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    say(
      `Filen ${file} går inte att öppna (${error.code}).\nThe file ${file} cannot be opened (${error.code}).`,
    );
    return null;
  }
}

/** The plan in a file; null, and the reason said, where it cannot be read. */
async function outputOf(file: string): Promise<PlanOutput | null> {
  const parsed = parseConfig(process.env, []);
  if (parsed.kind !== "run") throw new BadUsage(parsed.text);
  const bytes = await bytesOf(file);
  if (bytes === null) return null;
  const { dataset } = await readDatasetFiles(paths.data);
  const options = {
    fileName: basename(file),
    limits: parsed.config.readLimits,
    onProgress: () => {},
    onFault: (error: Error) => say(error.stack ?? error.message),
    signal: new AbortController().signal,
  };
  const reading = await readPlan(bytes, options, dataset);
  if (!reading.ok) {
    const { sv, en } = refusalWords(reading.refusal);
    say(`${sv}\n${en}`);
    return null;
  }
  const today = new Date().toISOString().slice(0, 10);
  return planOutput(reading, findingsOfRead(reading, dataset, today), dataset);
}

const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

/** Prints what the file holds; the exit code says whether it could be read. */
async function read(file: string, asJson: boolean): Promise<number> {
  const output = await outputOf(file);
  if (output === null) return UNREADABLE;
  if (asJson) print(output);
  else process.stdout.write(planInWords(output));
  return 0;
}

/** Prints what the plan check finds in the file, a line each. */
async function check(file: string, asJson: boolean): Promise<number> {
  const output = await outputOf(file);
  if (output === null) return UNREADABLE;
  if (asJson) print(output.findings);
  else process.stdout.write(findingsInWords(output));
  return output.findings.length === 0 ? 0 : FOUND;
}

const COMMANDS = new Map([
  ["read", read],
  ["check", check],
]);

async function main(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [command, file, ...more] = positionals;
  const run = COMMANDS.get(command ?? "");
  if (run === undefined || file === undefined || more.length > 0) throw new BadUsage(HELP);
  return run(file, values.json);
}

/** A fault in how the command was written, in words; anything else is a fault of ours and keeps its stack. */
function usageOf(error: unknown): string | null {
  if (error instanceof BadUsage) return error.message;
  const isArgument =
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return isArgument ? `${error.message}\n\n${HELP}` : null;
}

// Whoever reads the output may have had enough of it (`| head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const words = usageOf(error);
    if (words === null) throw error;
    process.stderr.write(words);
    process.exitCode = USAGE;
  },
);
