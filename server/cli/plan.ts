/** `npm run plan -- read FILE`: reads a plan's document and shows what is in it, without a database. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { parseConfig } from "#server/config.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import { planInWords, planOutput, readPlan, refusalWords } from "#server/plans/index.ts";

const HELP = `npm run plan -- read <fil> [--json]

  read <fil>   läser en åtgärdsplan (Excel, OpenDocument, PDF, Word, text) och visar vad som står i den
               (reads a plan and shows what it holds)
  --json       allt, för program: rader, härledda värden, källor, tveksamheter (everything, for programs)
  --help       den här texten (this text)

Inget sparas (nothing is stored). Slutkoder (exit codes): 0 läst (read), 1 gick inte att läsa
(could not be read), 2 fel i kommandot (a fault in the command).
`;

/** Exit codes, as people expect them of a command. */
const UNREADABLE = 1;
const USAGE = 2;

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

/** Prints what the file holds; the exit code says whether it could be read. */
async function read(file: string, asJson: boolean): Promise<number> {
  const parsed = parseConfig(process.env, []);
  if (parsed.kind !== "run") throw new BadUsage(parsed.text);
  const bytes = await bytesOf(file);
  if (bytes === null) return UNREADABLE;
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
    return UNREADABLE;
  }
  const output = planOutput(reading.plan, reading.derived, dataset);
  process.stdout.write(asJson ? `${JSON.stringify(output, null, 2)}\n` : planInWords(output));
  return 0;
}

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
  if (command !== "read" || file === undefined || more.length > 0) throw new BadUsage(HELP);
  return read(file, values.json);
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
