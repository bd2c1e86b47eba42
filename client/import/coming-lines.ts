/** A draft's rows as lines before they are known one by one, and what each column says of one; pure. */
import type { ComingRow, ComingRows } from "#data/schema/coming-rows.ts";
import { GRID_COLUMNS, type GridColumn } from "./columns.ts";
import { type DerivedValue, derivedValues } from "./derived-values.ts";

export type ComingLine =
  | { kind: "tab"; key: string; priorityArea: string; rows: number }
  /** Counted from 0 through all tabs. */
  | { kind: "row"; key: string; at: number };

/** Each tab's heading above a line for each of its rows. */
export function comingLines(tabs: ComingRows["tabs"]): ComingLine[] {
  let before = 0;
  return tabs.flatMap(({ priorityArea, rows }, index): ComingLine[] => {
    const from = before;
    before += rows;
    return [
      { kind: "tab", key: `tab ${index + 1}`, priorityArea, rows },
      ...Array.from({ length: rows }, (_, row): ComingLine => {
        const at = from + row;
        return { kind: "row", key: `row ${at}`, at };
      }),
    ];
  });
}

/** Where the rows that are asked for together begin which these are among. */
export const windowsOf = (rows: readonly number[], size: number): number[] =>
  [...new Set(rows.map((at) => Math.floor(at / size) * size))].sort((a, b) => a - b);

/** Whether there is nothing left to derive in them. */
export const isWhole = ({ rows }: Pick<ComingRows, "rows">): boolean =>
  rows.every(({ values }) => values !== null);

/** The column that a value is shown in. */
const COLUMN: Readonly<Record<DerivedValue["kind"], GridColumn>> = {
  scope: "places",
  place: "places",
  openDrugScene: "problem",
  causeType: "cause",
  targetGroup: "problem",
  part: "measure",
  goal: "goal",
  from: "when",
  to: "when",
  season: "when",
  recurrence: "when",
  hours: "when",
  work: "when",
  targetYear: "when",
  actor: "who",
  status: "status",
  continuesIn: "status",
};

/** What is told by a word of its own, with no heading needed. */
const SHOWN: ReadonlySet<DerivedValue["kind"]> = new Set([
  "scope",
  "place",
  "part",
  "goal",
  "from",
  "to",
  "season",
  "recurrence",
  "hours",
  "work",
  "actor",
  "status",
  "continuesIn",
]);

/** What was derived of a row, by the column that it is shown in; nothing of one that is not derived yet. */
export function valuesByColumn({
  values,
}: Pick<ComingRow, "values">): ReadonlyMap<GridColumn, DerivedValue[]> {
  const shown = (values === null ? [] : derivedValues(values.derived)).map(({ value }) => value);
  return new Map(
    GRID_COLUMNS.map((column) => [
      column,
      shown.filter((value) => SHOWN.has(value.kind) && COLUMN[value.kind] === column),
    ]),
  );
}

/** The document's own words in a column; the newest follow-up. */
export function wordsIn({ row }: Pick<ComingRow, "row">, column: GridColumn): string {
  if (column === "places") return "";
  if (column === "followUp") return row.followUps.at(-1)?.text ?? "";
  return row[column]?.text ?? "";
}
