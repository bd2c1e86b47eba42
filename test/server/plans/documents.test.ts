/**
 * The published plans, read by the road of every import, where they are at hand.
 *
 * `PLANS_DIR` is the folder that they lie in.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ReadDocument } from "#data/schema/document.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import { DEFAULT_LIMITS } from "#server/plans/read/limits.ts";
import { type PlanReading, readPlan } from "#server/plans/read-plan.ts";

const folder = process.env.PLANS_DIR ?? "";
const HASSELBY = "hasselby-vallingby-atgardsplan-2025.xlsx";
const PRINTED = "hasselby-vallingby-atgardsplan-2025.pdf";
/** Rows in each tab of the texts that were taken from the published PDFs. */
const TEXTS: [string, number[]][] = [
  ["sodermalm-uppfoljning-2024.txt", [10, 10, 26, 11, 8, 7]],
  ["hasselby-vallingby-atgardsplan-2025.txt", [2, 18, 1, 8, 3]],
];
const documents = [HASSELBY, PRINTED, ...TEXTS.map(([name]) => name)];
const areHere = folder !== "" && documents.every((name) => existsSync(join(folder, name)));
const reason = areHere ? "at hand" : "skipped: the documents are not at hand (PLANS_DIR)";

const { dataset } = await readDatasetFiles(paths.data);
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const options = {
  limits: DEFAULT_LIMITS,
  onProgress: () => {},
  onFault: (error: Error) => {
    throw error;
  },
  signal: new AbortController().signal,
};

async function readingOf(name: string): Promise<PlanReading> {
  const reading = await readPlan({ fileName: name, bytes: bytesOf(name) }, options, dataset);
  if (!reading.ok) throw new Error(`${name} is refused: ${reading.refusal.reason}`);
  return reading;
}
const planIn = async (name: string): Promise<ReadPlan> => (await readingOf(name)).plan;

const rowsPerTab = ({ tabs }: ReadPlan): number[] => tabs.map(({ rows }) => rows.length);

describe.skipIf(!areHere)(`Hässelby-Vällingby's workbook (${reason})`, () => {
  test("has as many rows in each tab as its own summary says", async () => {
    const plan = await planIn(HASSELBY);
    expect(plan.plan).toEqual({
      district: "Hässelby-Vällingby",
      year: 2025,
      kind: "plan",
      title: "Åtgärdsplan 2025",
    });
    expect(plan.tabs.map(({ kind }) => kind)).toEqual([
      "young-people-at-risk",
      "unsafe-places",
      "system-threatening-crime",
      "vulnerable-victims",
      "criminal-environments",
    ]);
    expect(rowsPerTab(plan)).toEqual([2, 18, 1, 8, 3]);
    expect(plan.summary).toHaveLength(6);
  });

  test("each field says what its cell says, and no cell under the heads is left over", async () => {
    const { plan, document } = await readingOf(HASSELBY);
    const cells = new Map(
      ReadDocument.parse(JSON.parse(document)).sheets.flatMap(({ name, cells }) =>
        cells.map((cell) => [`${name} ${cell.source.ref}`, cell.text]),
      ),
    );
    const fields = plan.tabs.flatMap(({ rows }) =>
      rows.flatMap((row) => [
        row.problem,
        row.cause,
        row.measure,
        row.goal,
        row.when,
        row.who,
        ...row.followUps,
      ]),
    );
    const told = fields.flatMap((field) => (field === null ? [] : [field]));
    for (const { text, sources, inherited, doubts } of told) {
      expect(sources.map(({ sheet, ref }) => cells.get(`${sheet} ${ref}`))).toEqual([text]);
      expect([inherited, doubts]).toEqual([false, []]);
    }
    // Seven heads and seven instructions in each of the six tabs with the template's.
    const inTabs = [...cells.keys()].filter((key) => /^\d\./.test(key)).length;
    expect(told).toHaveLength(inTabs - 6 * 14);
  });
});

describe.skipIf(!areHere)(`the same plan in other formats (${reason})`, () => {
  /** What a plan says, without where: a cell that print cut short says the beginning of what it said. */
  const saidIn = ({ plan, tabs, summary }: ReadPlan, like?: ReadPlan) => ({
    plan,
    summary: summary.map(({ source: _, ...line }) => line),
    tabs: tabs.map(({ kind, priorityArea, notes, rows }, tab) => ({
      kind,
      priorityArea,
      notes: notes.map(({ text }) => text),
      rows: rows.map((row, index) => {
        const original = like?.tabs[tab]?.rows[index];
        return [
          ...(["problem", "cause", "measure", "goal", "when", "who"] as const).map((column) => {
            const whole = original?.[column]?.text ?? "";
            const text = row[column]?.text ?? null;
            const isCut = row[column]?.doubts.includes("cut-short") ?? false;
            return isCut && text !== null && whole.startsWith(text) ? whole : text;
          }),
          ...row.followUps.map(({ text }) => text),
        ];
      }),
    })),
  });

  test("the printed workbook says what the workbook says", async () => {
    const workbook = await planIn(HASSELBY);
    expect(saidIn(await planIn(PRINTED), workbook)).toEqual(saidIn(workbook));
  });

  test.each(TEXTS)("%s has its rows in each tab", async (name, rows) => {
    expect(rowsPerTab(await planIn(name))).toEqual(rows);
  });
});
