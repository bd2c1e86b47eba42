/** `npm run plan -- read FILE`: shows what a plan's document holds. */
import { parseArgs } from "node:util";
import { planInWords } from "#server/plans/index.ts";
import { checkedFile } from "./checked-file.ts";
import { type Command, EXIT, onlyArgument, printJson } from "./command.ts";

async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const output = await checkedFile(onlyArgument(positionals));
  if (output === null) return EXIT.unreadable;
  if (values.json) printJson(output);
  else process.stdout.write(planInWords(output));
  return EXIT.done;
}

export const read: Command = {
  summary: `read <fil>   läser en åtgärdsplan (Excel, OpenDocument, PDF, Word, text) och visar vad som står i den
               (reads a plan and shows what it holds)`,
  help: `npm run plan -- read <fil> [--json]

Läser en åtgärdsplan (Excel, OpenDocument, PDF, Word, text) och visar vad som står i den. Inget sparas.
(Reads a plan and shows what it holds. Nothing is stored.)

  --json       allt, för program: rader, härledda värden, källor, tveksamheter (everything, for programs)

Slutkoder (exit codes): 0 läst (read), 1 gick inte att läsa (could not be read), 2 fel i kommandot
(a fault in the command).
`,
  run,
};
