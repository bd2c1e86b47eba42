/** What `npm run plan -- check FILE` does. */
import { findingsInWords } from "#server/plans/index.ts";
import { checkedFile } from "./checked-file.ts";
import { EXIT, printJson } from "./command.ts";

export async function run(args: readonly string[]): Promise<number> {
  const checked = await checkedFile(args);
  if (checked === null) return EXIT.unreadable;
  const { output, isForPrograms } = checked;
  if (isForPrograms) printJson(output.findings);
  else process.stdout.write(findingsInWords(output));
  return output.findings.length === 0 ? EXIT.done : EXIT.found;
}
