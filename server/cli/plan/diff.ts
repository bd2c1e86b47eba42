/** `npm run plan -- diff A B`: shows what one plan says that another does not. */
import { parseArgs } from "node:util";
import { comparePlans } from "#data/rules/compare-plans.ts";
import type { Dataset } from "#data/rules/dataset.ts";
import { linkRows, type SameBy } from "#data/rules/link-rows.ts";
import { measureRows } from "#data/rules/measure-rows.ts";
import type { Plan } from "#data/schema/plan.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import { differenceInWords, differenceOutput, proposalOfRead } from "#server/plans/index.ts";
import { BadUsage, type Command, EXIT, printJson } from "./command.ts";
import { planInFile, today } from "./plan-in-file.ts";

interface Side {
  plan: Plan;
  /** Null where the document does not say. */
  district: string | null;
  year: number | null;
}

/** A plan that comes with the product, by its id, or the plan in a file; null, and why said, where it cannot be read. */
async function sideOf(given: string, dataset: Dataset): Promise<Side | null> {
  const shipped = dataset.plans.find(({ id }) => id === given);
  if (shipped !== undefined) return { plan: shipped, district: shipped.district, year: shipped.year };
  const reading = await planInFile(given, dataset);
  if (reading === null) return null;
  return {
    plan: proposalOfRead(reading, dataset, today()).plan,
    district: reading.derived.district?.value ?? null,
    year: reading.plan.plan.year,
  };
}

/** Two readings of one year's plan have the same rows, whatever words they are told in. */
const sameBy = (a: Side, b: Side): SameBy =>
  a.year !== null && a.year === b.year && a.district !== null && a.district === b.district
    ? "words-or-number"
    : "words";

const namesIn = ({ places, actors }: Dataset): Map<string, string> =>
  new Map<string, string>([
    ...places.map(({ id, properties: { name } }): [string, string] => [id, name]),
    ...actors.map(({ id, name }): [string, string] => [id, name]),
  ]);

const headOf = ({ district, year, plan: { kind, title } }: Side) => ({ district, year, kind, title });

async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const [a, b, ...more] = positionals;
  if (a === undefined || b === undefined || more.length > 0) throw new BadUsage();
  const { dataset } = await readDatasetFiles(paths.data);
  const before = await sideOf(a, dataset);
  const after = before === null ? null : await sideOf(b, dataset);
  if (before === null || after === null) return EXIT.unreadable;
  const [was, is] = [measureRows(before.plan), measureRows(after.plan)];
  const difference = comparePlans(was, is, linkRows(was, is, sameBy(before, after)));
  if (values.json)
    printJson({ before: headOf(before), after: headOf(after), ...differenceOutput(difference) });
  else process.stdout.write(differenceInWords(difference, namesIn(dataset)));
  const { changed, new: added, dropped } = difference.counts;
  return changed + added + dropped === 0 ? EXIT.done : EXIT.found;
}

export const diff: Command = {
  summary: `diff <a> <b>  visar vad b säger som a inte säger; var och en ett dokument eller en medföljande plans id
               (shows what b says that a does not; each a document or the id of a plan that comes along)`,
  help: `npm run plan -- diff <a> <b> [--json]

Jämför två planer rad för rad: vad som är ändrat, nytt, borttaget. Var och en är ett dokument (Excel,
OpenDocument, PDF, Word, text) eller en medföljande plans id (till exempel sodermalm-2024). Inget sparas.
(Compares two plans row by row. Each is a document, or the id of a plan that comes along. Nothing is stored.)

Det som jämförs är det som planen får av dokumentet: texter, tid, målår, aktörer och platser ur registret,
status, uppföljning. (What is compared is what the plan gets of the document.)

  --json       allt, för program: varje rad med båda värdena (everything, for programs)

Slutkoder (exit codes): 0 ingen skillnad (no difference), 1 gick inte att läsa (could not be read), 2 fel i
kommandot (a fault in the command), 3 skillnader (differences).
`,
  run,
};
