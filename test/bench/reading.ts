/** What reading a document takes, against what its library alone takes, within one run. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx, writeXlsx } from "hucre";
import { build } from "vite";
import type { Dataset } from "#data/rules/dataset.ts";
import { knownNames } from "#data/rules/known-names.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import { paths } from "#server/paths.ts";
import { comingRow, ReadLimits } from "#server/plans/index.ts";
import { startOpening } from "#server/plans/read/pdf/open.ts";
import type { planIn as PlanInSource } from "#server/plans/read/plan-in.ts";
import { type DocumentSource, readPlan } from "#server/plans/read-plan.ts";
import { cellsOf, drawTable, pdfOf, type Sheet } from "#test/fixtures/documents/pdf.ts";
import { rowsOfCity } from "./rows-of-city.ts";

type PlanIn = typeof PlanInSource;

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

interface Compared {
  /** Measures itself; the last is what the others are told in multiples of. */
  calls: Readonly<Record<string, () => Promise<number>>>;
  times: number;
}

/** The median of each, measured in turn so that a slow moment of the machine meets all of them. */
async function medians({ calls, times }: Compared): Promise<ReadonlyMap<string, number>> {
  const taken = new Map(Object.keys(calls).map((name) => [name, [] as number[]]));
  for (let time = 0; time <= times; time++)
    for (const [name, call] of Object.entries(calls)) {
      const value = await call();
      // The first time warms up.
      if (time > 0) taken.get(name)?.push(value);
    }
  return new Map([...taken].map(([name, values]) => [name, middle(values)]));
}

const timed = (call: () => Promise<unknown>) => async (): Promise<number> => {
  const taken = stopwatch();
  await call();
  return taken();
};

async function tell(
  say: (line: string) => void,
  against: string,
  compared: Compared,
  goals: Readonly<Record<string, number>>,
): Promise<void> {
  const found = await medians(compared);
  const base = found.get(against) ?? 0;
  for (const [name, value] of found) {
    if (name === against) continue;
    const goal = goals[name];
    const aim = goal === undefined ? "" : `, ${value / base <= goal ? "within" : "past"} ${goal}`;
    say(
      `${name}: ${(value / base).toFixed(2)} × ${against}${aim} ` +
        `(${value.toFixed(0)} / ${base.toFixed(0)} ms of the processor)`,
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

/** Twelve pages as a plan has them: a ruled table with six rows of seven cells, four lines each. */
const LINES = "Ny belysning längs\ngångvägen, tätare\nstädning och fler\nvandringar";
const pageOfPlan = (sheet: Sheet) =>
  drawTable(sheet, {
    widths: Array.from({ length: 7 }, () => 100),
    heights: Array.from({ length: 6 }, () => 60),
    cells: cellsOf(Array.from({ length: 6 }, () => Array.from({ length: 7 }, () => LINES))),
  });

/** What a thread does until the rows are on their way to the server: deriving does not begin. */
class Laid extends Error {
  readonly plan: string;
  constructor(plan: string) {
    super("The rows are laid out");
    this.plan = plan;
  }
}

/** The reader as an installation has it: the loader that runs this file slows what it loads. */
async function builtPlanIn(): Promise<PlanIn> {
  const outDir = join(paths.root, "dist", "bench");
  await build({
    configFile: join(paths.root, "server", "vite.config.ts"),
    logLevel: "error",
    build: {
      outDir,
      rollupOptions: { input: { "plan-in": join(paths.root, "server", "plans", "read", "plan-in.ts") } },
    },
  });
  const built: { planIn: PlanIn } = await import(pathToFileURL(join(outDir, "plan-in.js")).href);
  return built.planIn;
}

/** Reads with what was built, as an installation has it. */
export async function benchReading(dataset: Dataset, say: (line: string) => void): Promise<void> {
  paths.documentReader = join(paths.root, "dist", "server", "document-reader.js");
  const allowed = knownNames(dataset);
  const workbook = await writeXlsx({
    sheets: [{ name: "Otrygga platser", rows: rowsOfCity(dataset, 4_000) }],
  });
  const planIn = await builtPlanIn();
  const inThread = async (source: DocumentSource): Promise<void> => {
    const answer = await readPlan(source, reading, dataset);
    if (!answer.ok) throw new Error(answer.refusal.reason);
  };
  const untilShown = (source: DocumentSource) => async (): Promise<number> => {
    const taken = stopwatch();
    const { limits } = reading;
    const task = { source, limits, register: dataset, district: null };
    try {
      await planIn(task, (message) => {
        if (message.kind === "laid") throw new Laid(message.plan);
      });
    } catch (error) {
      if (!(error instanceof Laid)) throw error;
      const plan: ReadPlan = JSON.parse(error.plan);
      const rows = plan.tabs.flatMap((tab) => tab.rows).slice(0, FIRST_ROWS);
      JSON.stringify(rows.map((row) => comingRow(0, row, null, allowed)));
    }
    return taken();
  };
  await tell(
    say,
    "hucre opening it",
    {
      times: 5,
      calls: {
        "a workbook of 4,000 rows until its rows are shown": untilShown({
          fileName: "plan.xlsx",
          bytes: workbook,
        }),
        "a workbook of 4,000 rows until all of them are derived": timed(() =>
          inThread({ fileName: "plan.xlsx", bytes: workbook }),
        ),
        "hucre opening it": timed(() => readXlsx(workbook)),
      },
    },
    { "a workbook of 4,000 rows until its rows are shown": 2.5 },
  );

  const pdf = await pdfOf(...Array.from({ length: 12 }, () => pageOfPlan));
  await tell(
    say,
    "extracting its text alone",
    {
      times: 15,
      calls: {
        "a PDF of twelve pages until its rows are shown": untilShown({ fileName: "plan.pdf", bytes: pdf }),
        "a PDF of twelve pages until all of them are derived": timed(() =>
          inThread({ fileName: "plan.pdf", bytes: pdf }),
        ),
        "extracting its text alone": timed(async () => {
          const opening = startOpening(pdf);
          const document = await opening.promise;
          for (let page = 1; page <= document.numPages; page++)
            await (await document.getPage(page)).getTextContent();
          await opening.destroy();
        }),
      },
    },
    { "a PDF of twelve pages until its rows are shown": 1.5 },
  );
}
