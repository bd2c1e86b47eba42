/** The summary's sheet: how many problems, causes and measures each tab has, counted by the workbook itself. Pure. */
import { NONE } from "#server/plans/clarify/index.ts";
import { type Grid, gridCell, type TabGrid } from "./grid.ts";

/** A count with the formula that makes it, so that it follows what people change in the tabs. */
export interface Count {
  row: number;
  column: number;
  formula: string;
  value: number;
}

export interface Summary extends Grid {
  counts: readonly Count[];
}

const HEADS = [
  "Prioriterat samverkansområde",
  "Antal identifierade problemområden",
  "Antal bakomliggande orsaker",
  "Antal åtgärder",
] as const;

/** The columns that are counted, by what they mean. */
const COUNTED = ["problem", "cause", "measure"] as const;

const FIRST = 4;

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

const letter = (column: number): string => String.fromCharCode(64 + column);

/** How a cell begins that says outright that there is no cause. */
const NO_CAUSE = `[Orsak: ${NONE}]`;

function countIn({ name, columns, cells, first, last }: TabGrid, column: (typeof COUNTED)[number]) {
  const at = columns.findIndex((one) => one.column === column) + 1;
  const told = cells.filter((cell) => cell.look === "text" && cell.column === at && cell.text !== "");
  const none = told.filter(({ text }) => text === NO_CAUSE).length;
  // A tab without measures still has a row for its first.
  const range = `${quoted(name)}!$${letter(at)}$${first}:$${letter(at)}$${Math.max(first, last)}`;
  const minus = none === 0 ? "" : `-COUNTIF(${range},"${NO_CAUSE}")`;
  return { formula: `COUNTA(${range})${minus}`, value: told.length - none };
}

/** @param names the areas as the plan spells them, one for each tab */
export function summaryGrid(tabs: readonly TabGrid[], names: readonly string[]): Summary {
  const counts = tabs.flatMap((tab, index) =>
    COUNTED.map((column, at) => ({ row: FIRST + index, column: at + 2, ...countIn(tab, column) })),
  );
  return {
    name: "Sammanställning",
    widths: [52, 20, 20, 20],
    counts,
    cells: [
      gridCell(1, 1, "Sammanställning", "title", { columns: HEADS.length }),
      ...HEADS.map((heading, index) => gridCell(FIRST - 1, index + 1, heading, "head")),
      ...names.map((name, index) => gridCell(FIRST + index, 1, name, "text")),
      ...counts.map(({ row, column, value }) => gridCell(row, column, String(value), "count")),
    ],
  };
}
