/** What `npm run plan -- read FILE` does. */
import { planInWords } from "#server/plans/index.ts";
import { checkedFile } from "./checked-file.ts";
import { EXIT, printJson } from "./command.ts";

export async function run(args: readonly string[]): Promise<number> {
  const checked = await checkedFile(args);
  if (checked === null) return EXIT.unreadable;
  const { output, isForPrograms } = checked;
  if (isForPrograms) printJson(output);
  else process.stdout.write(planInWords(output));
  return EXIT.done;
}
