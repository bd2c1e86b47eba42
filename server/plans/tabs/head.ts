/** Finds the heads of a plan's columns by what they mean, wherever they stand and in whatever order. Pure. */
import type { Cell, Source } from "#data/schema/document.ts";
import type { Column } from "#data/schema/plan-row.ts";
import { areaKind } from "./area-names.ts";
import { columnNamed } from "./column-names.ts";
import { type GridRow, lastColumn, lastRow } from "./grid.ts";
import { headingDate, isDateAlone } from "./heading-date.ts";
import { isHelp } from "./help-row.ts";

/** One head, over the grid's columns `from` to `to`. */
export interface HeadColumn {
  /** Null where no column that plans have is called so. */
  column: Column | null;
  heading: string;
  date: string | null;
  source: Source;
  from: number;
  to: number;
}

export interface Head {
  columns: readonly HeadColumn[];
  /** The grid rows that it takes. */
  first: number;
  last: number;
  /** The area's own heading, which often stands over the first column. */
  area: string | null;
}

/** A heading is longer than this in no plan that is known; a text that begins with "Åtgärder" may be. */
const LONGEST_HEADING = 80;
/** Fewer columns than this are no table of measures. */
const LEAST_KNOWN = 3;
/** More cells than this in a row are no heads; a follow-up may have a column for each of its meetings. */
const MOST_HEADS = 250;
/** Rows below a head in which a column without one shows. */
const LOOK_BELOW = 50;
/** Storeys that heads may have. */
const MOST_ROWS = 3;

const isShort = ({ text }: Cell): boolean => text.length <= LONGEST_HEADING && !isHelp(text);

/** What a date alone stands over is a meeting's notes; a running number is no area's name. */
const isNumbering = (heading: string): boolean =>
  /^(?:#|nr|nummer|löpnr|löpnummer|id|rad)\.?$/i.test(heading);

function named(stack: readonly Cell[]): Column | null {
  const texts = stack.map(({ text }) => text);
  for (const text of [...texts].reverse()) {
    const column = columnNamed(text);
    if (column !== null) return column;
  }
  return texts.some(isDateAlone) ? "followUp" : columnNamed(texts.join(" "));
}

/** What stands over each column of some rows, from the top down: a new stack wherever a cell begins or ends. */
function stacksOf(band: readonly GridRow[]): { stack: Cell[]; from: number; to: number }[] {
  const cells = band.flatMap((row) => row.cells);
  const edges = [...new Set(cells.flatMap((cell) => [cell.column, lastColumn(cell) + 1]))].sort(
    (a, b) => a - b,
  );
  return edges.flatMap((from, index) => {
    const stack = cells.filter((cell) => cell.column <= from && from <= lastColumn(cell));
    const next = edges[index + 1];
    return stack.length === 0 || next === undefined ? [] : [{ stack, from, to: next - 1 }];
  });
}

/** The heads of some rows. */
const columnsOf = (band: readonly GridRow[]): HeadColumn[] =>
  stacksOf(band).flatMap(({ stack, from, to }) => {
    const [top] = stack;
    if (top === undefined) return [];
    const heading = [...new Set(stack.map(({ text }) => text.replace(/\n/g, " ")))].join(" ");
    const date = stack.map((cell) => cell.date).find((day) => day !== null) ?? headingDate(heading);
    return [{ column: named(stack), heading, date, source: top.source, from, to }];
  });

/** Whether as many columns as a table of measures has are called by what they are; most rows are none. */
const mayBeHead = (band: readonly GridRow[]): boolean =>
  stacksOf(band).filter(({ stack }) => named(stack) !== null).length >= LEAST_KNOWN;

/** The rows that heads take from the one at `index` on: merged cells and a second storey reach down. */
function bandFrom(rows: readonly GridRow[], index: number): GridRow[] {
  const band: GridRow[] = [];
  let until = 0;
  for (const row of rows.slice(index, index + MOST_ROWS)) {
    const top = band.at(-1);
    const isStorey =
      top !== undefined &&
      row.row === top.row + 1 &&
      row.cells.every(
        (cell) =>
          isDateAlone(cell.text) ||
          (columnNamed(cell.text) !== null &&
            top.cells.some(
              (over) => over.columnSpan > 1 && over.column <= cell.column && cell.column <= lastColumn(over),
            )),
      );
    if (band.length > 0 && row.row > until && !isStorey) break;
    if (row.cells.length > MOST_HEADS || !row.cells.every(isShort)) break;
    band.push(row);
    until = Math.max(until, ...row.cells.map(lastRow));
  }
  return band;
}

/**
 * Finds the problem's column where no head is called by what it is: the area's own heading stands over
 * it, or none at all, and then it is what the rows below have to the left of every head.
 */
function withProblem(columns: readonly HeadColumn[], below: readonly GridRow[]): HeadColumn[] {
  if (columns.some(({ column }) => column === "problem")) return [...columns];
  const unknown = columns.filter(({ column, heading }) => column === null && !isNumbering(heading));
  const first = columns.find(({ heading }) => !isNumbering(heading));
  const own =
    unknown.find(({ heading }) => areaKind(heading) !== null) ?? unknown.find((one) => one === first);
  if (own !== undefined) return columns.map((one) => (one === own ? { ...one, column: "problem" } : one));
  const edge = columns[0]?.from ?? 1;
  const left = below.flatMap(({ cells }) => cells.find((cell) => lastColumn(cell) < edge) ?? [])[0];
  if (left === undefined) return [...columns];
  const { source } = left;
  return [{ column: "problem", heading: "", date: null, source, from: 1, to: edge - 1 }, ...columns];
}

const isKnown = ({ column }: HeadColumn): boolean => column !== null;

function headOf(band: readonly GridRow[], columns: readonly HeadColumn[]): Head | null {
  const [top, bottom] = [band[0], band.at(-1)];
  if (top === undefined || bottom === undefined) return null;
  const problem = columns.find(({ column }) => column === "problem");
  const isArea =
    problem !== undefined &&
    problem.heading !== "" &&
    (areaKind(problem.heading) !== null || columnNamed(problem.heading) === null);
  return { columns, first: top.row, last: bottom.row, area: isArea ? problem.heading : null };
}

/** The head whose uppermost row is the one at `index`, or null. */
export function headAt(rows: readonly GridRow[], index: number): Head | null {
  const band = bandFrom(rows, index);
  if (!mayBeHead(band)) return null;
  const columns = columnsOf(band);
  // A date is a head among others, but says nothing by itself.
  const named = columns.filter((one) => isKnown(one) && !isDateAlone(one.heading));
  const known = new Set(named.map(({ column }) => column));
  if (known.size < LEAST_KNOWN || columns.filter(isKnown).length * 2 < columns.length) return null;
  // A list of contacts or meetings has a when and a who, too.
  if (!known.has("measure") && !known.has("cause")) return null;
  return headOf(
    band,
    withProblem(columns, rows.slice(index + band.length, index + band.length + LOOK_BELOW)),
  );
}

/** Columns that may stand on pages of their own, to the right of the measures. */
const TO_THE_RIGHT: ReadonlySet<Column | null> = new Set([
  "goal",
  "when",
  "who",
  "followUp",
  "status",
  "comment",
]);

/** The head of a page that holds only a plan's right-hand columns, however few; null for any other. */
export function rightHandHead(rows: readonly GridRow[]): Head | null {
  const band = bandFrom(rows, 0);
  const columns = columnsOf(band);
  return columns.length > 0 && columns.every(({ column }) => TO_THE_RIGHT.has(column))
    ? headOf(band, columns)
    : null;
}
