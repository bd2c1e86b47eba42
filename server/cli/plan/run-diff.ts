/** What `npm run plan -- diff A B` does. */
import { parseArgs } from "node:util";
import { comparePlans } from "#data/rules/compare-plans.ts";
import type { Dataset } from "#data/rules/dataset.ts";
import { linkRows, type SameBy } from "#data/rules/link-rows.ts";
import { measureRows } from "#data/rules/measure-rows.ts";
import type { Plan } from "#data/schema/plan.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import { differenceInWords, differenceOutput, proposalOfRead } from "#server/plans/index.ts";
import { BadUsage, EXIT, printJson } from "./command.ts";
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

export async function run(args: readonly string[]): Promise<number> {
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
