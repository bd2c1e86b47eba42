/**
 * What reading a document takes, against what its library alone takes, within one run; a process of its own,
 * as the thread that reads has a memory of its own. `bench.ts` has built the reader.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx, writeXlsx } from "hucre";
import { knownNames } from "#data/rules/known-names.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import { ReadLimits } from "#server/plans/index.ts";
import type { LaidTexts } from "#server/plans/read/laid-plan.ts";
import { startOpening } from "#server/plans/read/pdf/open.ts";
import { type DocumentSource, readPlan } from "#server/plans/read-plan.ts";
import { cellsOf, drawTable, pdfOf, type Sheet } from "#test/fixtures/documents/pdf.ts";
import type * as Reader from "./reader.ts";
import { READER } from "./reader-file.ts";
import { rowsOfCity } from "./rows-of-city.ts";

/** Rows that a page is given first. */
const FIRST_ROWS = 50;

/** Milliseconds of the processor, all threads together: what else the machine does falls out. */
function stopwatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

type Timed = () => Promise<number>;

/** The medians of two, measured in turn so that a slow moment of the machine meets both. */
async function medians(one: Timed, other: Timed, times: number): Promise<readonly [number, number]> {
  const taken: [number, number][] = [];
  // The first time warms up.
  for (let time = 0; time <= times; time++) taken.push([await one(), await other()]);
  const counted = taken.slice(1);
  return [middle(counted.map(([value]) => value)), middle(counted.map(([, value]) => value))];
}

const timed =
  (call: () => Promise<unknown>): Timed =>
  async () => {
    const taken = stopwatch();
    await call();
    return taken();
  };

interface Compared {
  call: Timed;
  times: number;
  /** The most that it should take, in multiples; left out where none is set. */
  goal?: number;
}

/**
 * Tells what each takes in multiples of one other. Each is measured with that one alone: a thread that has
 * just derived thousands of rows still tidies up behind it.
 */
async function tell(
  [against, base]: readonly [string, Timed],
  compared: Readonly<Record<string, Compared>>,
): Promise<void> {
  for (const [name, { call, times, goal }] of Object.entries(compared)) {
    const [value, other] = await medians(call, base, times);
    const aim = goal === undefined ? "" : `, ${value / other <= goal ? "within" : "past"} ${goal}`;
    say(
      `${name}: ${(value / other).toFixed(2)} × ${against}${aim} ` +
        `(${value.toFixed(0)} / ${other.toFixed(0)} ms of the processor)`,
    );
  }
}

const reading = {
  limits: ReadLimits.parse({}),
  signal: new AbortController().signal,
  onProgress: () => {},
  onFault: (error: Error) => {
    throw error;
  },
};

/** A page as a plan has them: a ruled table under its heads with six rows of seven cells, four lines each. */
const HEADS = ["Plats", "Orsak", "Åtgärd", "Mål", "När", "Vem", "Uppföljning"];
const LINES = "Ny belysning längs\ngångvägen, tätare\nstädning och fler\nvandringar";
const ROWS = Array.from({ length: 6 }, () => HEADS.map(() => LINES));
const pageOfPlan = (sheet: Sheet) =>
  drawTable(sheet, {
    widths: HEADS.map(() => 100),
    heights: [20, ...ROWS.map(() => 60)],
    cells: cellsOf([HEADS, ...ROWS]),
  });

/** What a thread does until the rows are on their way to the server: deriving does not begin. */
class Laid extends Error {
  readonly plan: LaidTexts;
  constructor(plan: LaidTexts) {
    super("The rows are laid out");
    this.plan = plan;
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const { dataset } = await readDatasetFiles(paths.data);
const { comingRow, LaidPlan, planIn }: typeof Reader = await import(pathToFileURL(READER.file).href);

paths.documentReader = join(paths.root, "dist", "server", "document-reader.js");
const allowed = knownNames(dataset);
const workbook = await writeXlsx({
  sheets: [{ name: "Otrygga platser", rows: rowsOfCity(dataset, 4_000) }],
});
const inThread = async (source: DocumentSource): Promise<void> => {
  const answer = await readPlan(source, reading, dataset);
  if (!answer.ok) throw new Error(answer.refusal.reason);
};
const untilShown =
  (source: DocumentSource): Timed =>
  async () => {
    const taken = stopwatch();
    const { limits } = reading;
    const task = { source, limits, register: dataset, district: null };
    try {
      await planIn(task, (message) => {
        if (message.kind === "laid") throw new Laid(message.plan);
      });
    } catch (error) {
      if (!(error instanceof Laid)) throw error;
      const rows = new LaidPlan(error.plan).rows(0, FIRST_ROWS);
      JSON.stringify(rows.map((row) => comingRow(0, row, null, allowed)));
    }
    return taken();
  };
const plan = { fileName: "plan.xlsx", bytes: workbook };
await tell(["hucre opening it", timed(() => readXlsx(workbook))], {
  "a workbook of 4,000 rows until its rows are shown": { call: untilShown(plan), times: 21, goal: 2.5 },
  "a workbook of 4,000 rows until all of them are derived": { call: timed(() => inThread(plan)), times: 5 },
});

const bytes = await pdfOf(...Array.from({ length: 12 }, () => pageOfPlan));
const pdf = { fileName: "plan.pdf", bytes };
const extracting = timed(async () => {
  const opening = startOpening(bytes);
  const document = await opening.promise;
  for (let page = 1; page <= document.numPages; page++) await (await document.getPage(page)).getTextContent();
  await opening.destroy();
});
await tell(["extracting its text alone", extracting], {
  "a PDF of twelve pages until its rows are shown": { call: untilShown(pdf), times: 31, goal: 1.5 },
  "a PDF of twelve pages until all of them are derived": { call: timed(() => inThread(pdf)), times: 15 },
});
