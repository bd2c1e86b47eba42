/** Small plans for the tests, made of cells in users' words; everything in them is invented. */
import type { Derived, DerivedRow } from "#data/schema/derived.ts";
import type { Column, PlanRow, PlanTab, ReadPlan } from "#data/schema/plan-row.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import { derivePlan } from "#server/plans/derive/index.ts";

export const { dataset: register } = await readDatasetFiles(paths.data);

type Cells = Partial<Record<Column, string>> & { parts?: PlanRow["parts"] };

const source = (row: number, column: number) => ({
  sheet: "Blad 1",
  page: null,
  row,
  column,
  ref: `${String.fromCharCode(64 + column)}${row}`,
  box: null,
  lines: null,
});

/** A row of a workbook whose first row stands on sheet row 3, under a head and a guide. */
export function row(cells: Cells, number = 1): PlanRow {
  const field = (column: Column, at: number) => {
    const text = cells[column];
    return text === undefined || text === ""
      ? null
      : { text, sources: [source(number + 2, at)], inherited: false, doubts: [] };
  };
  const followUp = field("followUp", 7);
  return {
    number,
    problem: field("problem", 1),
    cause: field("cause", 2),
    measure: field("measure", 3),
    goal: field("goal", 4),
    when: field("when", 5),
    who: field("who", 6),
    followUps: followUp === null ? [] : [{ ...followUp, date: null }],
    status: field("status", 8),
    comment: field("comment", 9),
    parts: cells.parts ?? [],
    source: source(number + 2, 1),
  };
}

export interface PlanOptions {
  district?: string | null;
  year?: number | null;
  kind?: ReadPlan["plan"]["kind"];
  tab?: PlanTab["kind"];
}

export const planOf = (rows: readonly Cells[], options: PlanOptions = {}): ReadPlan => ({
  plan: {
    district: options.district === undefined ? "Södermalms stadsdelsförvaltning" : options.district,
    year: options.year === undefined ? 2025 : options.year,
    kind: options.kind ?? "plan",
    title: "Åtgärdsplan",
  },
  tabs: [
    {
      kind: options.tab ?? "unsafe-places",
      priorityArea: "Otrygga platser",
      columns: [],
      rows: rows.map((cells, at) => row(cells, at + 1)),
      notes: [],
    },
  ],
  summary: [],
  notUnderstood: [],
  notices: [],
});

/** What is derived from the rows, in their order. */
export const deriveRows = (rows: readonly Cells[], options: PlanOptions = {}): readonly DerivedRow[] =>
  derivePlan(planOf(rows, options), register).tabs[0]?.rows ?? [];

/** What is derived from the first row. */
export function deriveRow(cells: Cells, options: PlanOptions = {}): DerivedRow {
  const [first] = deriveRows([cells], options);
  if (first === undefined) throw new Error("the plan has a row");
  return first;
}

export const values = <T>(derived: readonly Derived<T>[]): T[] => derived.map(({ value }) => value);
