/** Cuts a sheet where a head stands: what is above it, its instructions, and the rows that it is for. Pure. */
import type { Cell, Sheet } from "#data/schema/document.ts";
import { areaKind } from "./area-names.ts";
import { type GridRow, gridRows } from "./grid.ts";
import { type Head, headAt, rightHandHead } from "./head.ts";
import { isHelp, isHelpRow } from "./help-row.ts";

export interface Segment {
  sheet: Sheet;
  /** Null where the sheet has none: its rows may go on from the page before. */
  head: Head | null;
  /** The area as a heading says it: over the first column, in the row of instructions, or above. */
  area: string | null;
  /** The cell that says it, where it is not the head over the first column. */
  said: Cell | null;
  /** Texts above the head or among the instructions that are neither. */
  beside: readonly Cell[];
  rows: readonly GridRow[];
}

/** Longer is a text about an area. */
const LONGEST_NAME = 80;
const isAreaName = ({ text }: Cell): boolean =>
  text.length <= LONGEST_NAME && !isHelp(text) && areaKind(text) !== null;

/** Where a head stands among a sheet's rows: from the first that it takes to the first below it. */
interface Found {
  head: Head;
  from: number;
  to: number;
}

function headsIn(rows: readonly GridRow[]): Found[] {
  const found: Found[] = [];
  const take = (head: Head, from: number): Found => {
    let to = from;
    while ((rows[to]?.row ?? Number.POSITIVE_INFINITY) <= head.last) to++;
    return { head, from, to };
  };
  for (let index = 0; index < rows.length; ) {
    const head = headAt(rows, index);
    if (head === null) {
      index++;
      continue;
    }
    const taken = take(head, index);
    found.push(taken);
    index = taken.to;
  }
  if (found.length > 0) return found;
  const head = rightHandHead(rows);
  return head === null ? [] : [take(head, 0)];
}

/** The cell that names the area where its head does not: among the instructions under it, else above. */
function saidIn({ columns }: Head, above: readonly Cell[], help: readonly Cell[]): Cell | null {
  const problem = columns.find(({ column }) => column === "problem");
  const isUnder = ({ column }: Cell) =>
    problem !== undefined && problem.from <= column && column <= problem.to;
  const among = help.find((cell) => isUnder(cell) && !isHelp(cell.text) && cell.text.length <= LONGEST_NAME);
  return among ?? [...help, ...above.toReversed()].find(isAreaName) ?? null;
}

function segment(sheet: Sheet, head: Head, above: readonly Cell[], rows: readonly GridRow[]): Segment {
  const firstRow = rows.findIndex(({ cells }) => !isHelpRow(cells, head.columns.length));
  const help = rows.slice(0, firstRow === -1 ? rows.length : firstRow).flatMap(({ cells }) => cells);
  const said = head.area === null ? saidIn(head, above, help) : null;
  return {
    sheet,
    head,
    area: head.area ?? said?.text ?? null,
    said,
    beside: [...above, ...help.filter(({ text }) => !isHelp(text))].filter((cell) => cell !== said),
    rows: firstRow === -1 ? [] : rows.slice(firstRow),
  };
}

/** A sheet's parts from its top to its bottom; one without a head where it has none. */
export function segmentsOf(sheet: Sheet): Segment[] {
  const rows = gridRows(sheet.cells);
  const found = headsIn(rows);
  if (found.length === 0) return [{ sheet, head: null, area: null, said: null, beside: [], rows }];
  return found.map(({ head, from, to }, index) => {
    const above = index === 0 ? rows.slice(0, from).flatMap(({ cells }) => cells) : [];
    return segment(sheet, head, above, rows.slice(to, found[index + 1]?.from));
  });
}
