/** What `npm run plan -- check FILE` does. */
import { parseArgs } from "node:util";
import { findingsInWords } from "#server/plans/index.ts";
import { checkedFile } from "./checked-file.ts";
import { EXIT, onlyArgument, printJson } from "./command.ts";

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const output = await checkedFile(onlyArgument(positionals));
  if (output === null) return EXIT.unreadable;
  if (values.json) printJson(output.findings);
  else process.stdout.write(findingsInWords(output));
  return output.findings.length === 0 ? EXIT.done : EXIT.found;
}
