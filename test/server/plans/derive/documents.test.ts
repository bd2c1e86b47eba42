/**
 * What is derived from the published plans, held against the dataset, where the documents are at hand.
 *
 * `PLANS_DIR` is the folder that they lie in. The levels are those that the rules reach: a change that
 * falls below them reads the plans worse.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { knownNames } from "#data/rules/known-names.ts";
import { personalData } from "#data/rules/person-guard.ts";
import type { DerivedPlan } from "#data/schema/derived.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import { derivePlan } from "#server/plans/derive/index.ts";
import { DEFAULT_LIMITS } from "#server/plans/read/limits.ts";
import { readText } from "#server/plans/read/text/index.ts";
import { readWorkbook } from "#server/plans/read/workbook/index.ts";
import { layOutPlan } from "#server/plans/tabs/lay-out.ts";
import { register } from "./plan.ts";
import { precision, recall, type Score, score } from "./score.ts";

const folder = process.env.PLANS_DIR ?? "";
const context = (fileName: string) => ({
  fileName,
  limits: DEFAULT_LIMITS,
  onProgress: () => {},
  signal: new AbortController().signal,
});

/** Precision and recall, in percent, that must be reached; kinds that a plan does not have are left out. */
type Levels = Readonly<Record<string, readonly [precision: number, recall: number]>>;

const DOCUMENTS: readonly {
  id: string;
  name: string;
  read: typeof readWorkbook;
  rows: number;
  levels: Levels;
}[] = [
  {
    id: "hasselby-vallingby-2025",
    name: "hasselby-vallingby-atgardsplan-2025.xlsx",
    read: readWorkbook,
    rows: 32,
    levels: {
      places: [100, 100],
      scope: [100, 100],
      types: [84, 84],
      causes: [95, 88],
      actors: [94, 91],
      "actors with role": [93, 88],
      "roles of known actors": [99, 99],
      period: [100, 100],
      recurrence: [100, 100],
      "line work": [100, 100],
      "target year": [100, 100],
      status: [100, 100],
      "continues in": [100, 100],
      "goals measurable": [100, 100],
    },
  },
  {
    id: "sodermalm-2024",
    name: "sodermalm-uppfoljning-2024.txt",
    read: readText,
    rows: 72,
    levels: {
      places: [83, 90],
      scope: [100, 100],
      types: [83, 83],
      causes: [90, 80],
      actors: [83, 81],
      "actors with role": [80, 78],
      "roles of known actors": [95, 95],
      period: [97, 97],
      seasons: [88, 100],
      recurrence: [88, 95],
      status: [98, 98],
      "status of parts": [100, 89],
      "continues in": [100, 100],
      "goals measurable": [97, 97],
    },
  },
  {
    id: "skarpnack-2025",
    name: "skarpnack-atgardsplan-2025.txt",
    read: readText,
    rows: 22,
    levels: {
      places: [100, 100],
      scope: [100, 100],
      types: [78, 70],
      causes: [90, 50],
      actors: [88, 90],
      "actors with role": [80, 80],
      "roles of known actors": [90, 90],
      period: [100, 100],
      "line work": [100, 90],
      status: [100, 100],
      "continues in": [100, 100],
    },
  },
];

const missing = DOCUMENTS.filter(({ name }) => folder === "" || !existsSync(join(folder, name)));
const reason = missing.length === 0 ? "at hand" : "skipped: the documents are not at hand (PLANS_DIR)";

async function planIn(
  name: string,
  read: typeof readWorkbook,
): Promise<{ plan: ReadPlan; derived: DerivedPlan }> {
  const reading = await read(new Uint8Array(readFileSync(join(folder, name))), context(name));
  if (!reading.ok) throw new Error(`${name} is refused: ${reading.refusal.reason}`);
  const plan = layOutPlan(reading.document, register.districts);
  return { plan, derived: derivePlan(plan, register) };
}

const percent = (part: number): string => `${Math.floor(part * 100)}`.padStart(4);

const table = (scores: ReadonlyMap<string, Score>): string =>
  [...scores]
    .map(
      ([kind, one]) =>
        `${kind.padEnd(24)}${percent(precision(one))}${percent(recall(one))}   ${one.right} right, ${one.extra} extra, ${one.missing} missing`,
    )
    .join("\n");

describe.skipIf(missing.length > 0)(`the published plans (${reason})`, () => {
  test.each(DOCUMENTS)("$id is read as people read it", async ({ id, name, read, rows, levels }) => {
    const { derived } = await planIn(name, read);
    const truth = register.plans.find((plan) => plan.id === id);
    if (truth === undefined) throw new Error(`${id} is in the dataset`);
    const result = score(derived, truth);
    process.stdout.write(
      `\n${id}, ${result.rows} rows: precision and recall in percent\n${table(result.scores)}\n`,
    );
    expect(result.rows).toBeGreaterThanOrEqual(rows);
    for (const [kind, [exact, complete]] of Object.entries(levels)) {
      const reached = result.scores.get(kind);
      if (reached === undefined) throw new Error(`${kind} is scored`);
      expect([kind, precision(reached) * 100 >= exact, recall(reached) * 100 >= complete]).toEqual([
        kind,
        true,
        true,
      ]);
    }
  });

  test.each(DOCUMENTS)("no official that $id names is an actor, nor in any basis", async ({ name, read }) => {
    const { plan, derived } = await planIn(name, read);
    const names = plan.tabs.flatMap(({ rows }) =>
      rows.flatMap(({ who }) =>
        personalData((who?.text ?? "").replace(/\s+/g, " "), knownNames(register)).map(({ match }) => match),
      ),
    );
    const said = JSON.stringify(
      derived.tabs.flatMap(({ rows }) => rows.map(({ actors, doubts }) => [actors, doubts])),
    );
    expect(names.filter((person) => said.includes(person))).toEqual([]);
  });

  test("every open drug scene of Hässelby-Vällingby is called one in its rows", async () => {
    const [document] = DOCUMENTS;
    if (document === undefined) throw new Error("there is a first document");
    const { plan, derived } = await planIn(document.name, document.read);
    const at = plan.tabs.findIndex(({ kind }) => kind === "unsafe-places");
    const scenes = derived.tabs[at]?.rows.map(({ openDrugScene }) => [
      openDrugScene?.value,
      openDrugScene?.confidence,
    ]);
    expect(scenes).toEqual(Array.from({ length: 18 }, () => [true, "certain"]));
  });
});
