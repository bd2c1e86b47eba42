/** `npm run plan -- <command>`: what can be done with a plan's document at the prompt, a file a command in `plan/`. */
import { check } from "./plan/check.ts";
import { BadUsage, type Command, EXIT } from "./plan/command.ts";
import { diff } from "./plan/diff.ts";
import { exportPlan } from "./plan/export.ts";
import { importPlan } from "./plan/import.ts";
import { read } from "./plan/read.ts";

const COMMANDS = new Map<string, Command>([
  ["read", read],
  ["check", check],
  ["export", exportPlan],
  ["diff", diff],
  ["import", importPlan],
]);

const HELP = `npm run plan -- <kommando>

${[...COMMANDS.values()].map(({ summary }) => `  ${summary}\n`).join("")}
  <kommando> --help   mer om kommandot och dess slutkoder (more about the command and its exit codes)
`;

const HELP_FLAGS = ["--help", "-h"];

/** A fault in how the command was written, in words; anything else is a fault of ours and keeps its stack. */
function usageOf(error: unknown, help: string): string | null {
  if (error instanceof BadUsage) return error.message === "" ? help : `${error.message}\n\n${help}`;
  const isArgument =
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return isArgument ? `${error.message}\n\n${help}` : null;
}

async function main([name = "", ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS.get(name);
  const help = command?.help ?? HELP;
  if ([name, ...args].some((arg) => HELP_FLAGS.includes(arg))) {
    process.stdout.write(help);
    return EXIT.done;
  }
  try {
    if (command === undefined) throw new BadUsage();
    const run = await command.load();
    return await run(args);
  } catch (error) {
    const words = usageOf(error, help);
    if (words === null) throw error;
    process.stderr.write(words);
    return EXIT.usage;
  }
}

// Whoever reads the output may have had enough of it (`| head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
