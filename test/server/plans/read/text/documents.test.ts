/**
 * The published plans, cell by cell. `PLANS_DIR` is the folder that they lie in, as text and, for one, as
 * the workbook that it was printed from.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ReadDocument } from "#data/schema/document.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import { type PrintedTable, SKARPNACK, SODERMALM } from "./printed-cells.ts";
import { documentOf, everything } from "./read.ts";

const folder = process.env.PLANS_DIR ?? "";
const HV = "hasselby-vallingby-atgardsplan-2025";
const files = [`${HV}.txt`, `${HV}.xlsx`, "skarpnack-atgardsplan-2025.txt", "sodermalm-uppfoljning-2024.txt"];
const isAtHand = folder !== "" && files.every((file) => existsSync(join(folder, file)));
const reason = isAtHand ? "at hand" : "skipped: the documents are not at hand (PLANS_DIR)";

const textOf = (file: string) => readFileSync(join(folder, `${file}.txt`), "utf8");

/** Without blanks and hyphens: print loses and adds them. */
const folded = (text: string) => text.replace(/[\s\u2010-\u2015-]+/g, "");

/** The number of rows with a measure of their own or with more than a heading, sheet by sheet. */
const rowsIn = ({ sheets }: ReadDocument): number[] =>
  sheets.map(
    ({ cells }) =>
      new Set(cells.filter(({ row, column }) => row > 2 && column > 1).map(({ row }) => row)).size,
  );

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: "&", lt: "<", gt: ">", apos: "'" };
const decoded = (xml: string) =>
  xml
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

/** The cells of a worksheet whose strings stand in the cells themselves. */
function worksheet(files: Record<string, Uint8Array>, number: number): Map<string, string> {
  const xml = new TextDecoder().decode(files[`xl/worksheets/sheet${number}.xml`]);
  const cells = new Map<string, string>();
  for (const [, letter = "", row = "", text = ""] of xml.matchAll(
    /<c r="([A-Z])(\d+)"[^>]*><is><t[^>]*>([^<]*)<\/t>/g,
  ))
    cells.set(`${row} ${letter.charCodeAt(0) - 64}`, folded(decoded(text)));
  return cells;
}

const say = (what: string, found: object) => process.stdout.write(`${what}: ${JSON.stringify(found)}\n`);

/** How many of the cells that stand in a text were read with these lines in this column. */
function compare({ sheets }: ReadDocument, tables: readonly PrintedTable[]) {
  let [right, all, doubted, wrong, wrongUndoubted] = [0, 0, 0, 0, 0];
  tables.forEach(({ columns, rows }, t) => {
    const expected = new Set(
      rows
        .flatMap((row) => row.split(" "))
        .map((cell) => (cell.includes("-") ? cell : `${cell}-${cell.slice(1)}`)),
    );
    all += expected.size;
    for (const { row, column, source, doubts } of sheets[t]?.cells ?? []) {
      if (row < 3) continue;
      const isRight = expected.has(`${columns[column - 1]}${source.lines?.from}-${source.lines?.to}`);
      if (isRight) right += 1;
      else wrong += 1;
      if (doubts.length > 0) doubted += 1;
      else if (!isRight) wrongUndoubted += 1;
    }
  });
  return { right, all, doubted, wrong, wrongUndoubted };
}

/** What the dataset has of a measure: whether there are a time and an actor, and the status's own words. */
interface Known {
  when: boolean;
  who: boolean;
  status: string | null;
}

async function known(plan: string): Promise<Known[][]> {
  const { dataset } = await readDatasetFiles(paths.data);
  const own = dataset.plans.find(({ id }) => id === plan);
  return (own?.priorityAreas ?? []).map(({ problems }) =>
    problems.flatMap(({ causes }) =>
      causes.flatMap(({ measures }) =>
        measures.map(({ schedule, responsibilities, yearEnd }) => ({
          when: schedule !== null && schedule.words !== "",
          who: responsibilities.length > 0,
          status: yearEnd?.words ?? null,
        })),
      ),
    ),
  );
}

const beginning = (text: string | null | undefined) => text?.slice(0, 4).toLocaleLowerCase("sv") ?? null;

/** In how many rows a text agrees with the dataset on each field. */
function agreement({ sheets }: ReadDocument, tables: readonly PrintedTable[], tabs: readonly Known[][]) {
  const counts = { rows: 0, when: 0, who: 0, status: 0 };
  tables.forEach(({ columns }, t) => {
    const cells = sheets[t]?.cells.filter(({ row }) => row > 2) ?? [];
    const rows = [...new Set(cells.filter(({ column }) => column > 1).map(({ row }) => row))];
    tabs[t]?.forEach((measure, i) => {
      const inColumn = (letter: string) =>
        cells.find(({ row, column }) => row === rows[i] && columns[column - 1] === letter)?.text;
      counts.rows += 1;
      counts.when += Number(measure.when === (inColumn("W") !== undefined));
      counts.who += Number(measure.who === (inColumn("V") !== undefined));
      counts.status += Number(beginning(measure.status) === beginning(inColumn("S")));
    });
  });
  return counts;
}

describe.skipIf(!isAtHand)(`the published plans, ${reason}`, () => {
  test("every cell of Hässelby-Vällingby's tabs is as in the workbook that was printed", async () => {
    const document = await documentOf(textOf(HV));
    expect(rowsIn(document)).toEqual([2, 18, 1, 8, 3, 0, 6]);
    const files = unzipSync(readFileSync(join(folder, `${HV}.xlsx`)));
    document.sheets.slice(0, 6).forEach(({ cells }, i) => {
      const read = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, folded(cell.text)]));
      expect(read).toEqual(worksheet(files, i + 2));
    });
  });

  test("Skarpnäck's tabs have their rows, and its cells their places", async () => {
    const document = await documentOf(textOf("skarpnack-atgardsplan-2025"));
    expect(rowsIn(document)).toEqual([8, 1, 4, 11, 2, 6]);
    const found = compare(document, SKARPNACK);
    say("Skarpnäck, cells", found);
    expect(found.right).toBeGreaterThanOrEqual(172);
  });

  test("Södermalm's tabs have their rows, and its cells their places", async () => {
    const document = await documentOf(textOf("sodermalm-uppfoljning-2024"));
    expect(rowsIn(document)).toEqual([10, 10, 26, 11, 8, 7]);
    const found = compare(document, SODERMALM);
    say("Södermalm, cells", found);
    expect(found.right).toBeGreaterThanOrEqual(468);
    expect(found.wrongUndoubted).toBe(0);
    expect(found.doubted).toBeLessThanOrEqual(45);
    const fields = agreement(document, SODERMALM, await known("sodermalm-2024"));
    say("Södermalm, rows that agree with the dataset", fields);
    expect(fields.rows).toBe(72);
    expect(fields.when).toBeGreaterThanOrEqual(68);
    expect(fields.who).toBeGreaterThanOrEqual(68);
    expect(fields.status).toBeGreaterThanOrEqual(63);
  });

  test("no line of any of them is lost, and none comes twice", async () => {
    for (const file of files.filter((name) => name.endsWith(".txt"))) {
      const text = readFileSync(join(folder, file), "utf8");
      expect(everything(await documentOf(text))).toBe(text.replace(/\s+/g, ""));
    }
  });
});
