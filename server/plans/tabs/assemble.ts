/** Puts a document's segments together to tables: one for each tab, over as many pages as it takes. Pure. */
import type { Cell, LooseText, ReadDocument, Sheet, Source } from "#data/schema/document.ts";
import { areaKind, sameArea } from "./area-names.ts";
import { columnNamed } from "./column-names.ts";
import type { GridRow } from "./grid.ts";
import type { Head, HeadColumn } from "./head.ts";
import type { Segment } from "./segments.ts";
import { sideBySide } from "./side-by-side.ts";
import { layUnder, type Strip, type TableRow } from "./table.ts";

export interface Table {
  sheetName: string;
  area: string | null;
  heads: readonly HeadColumn[];
  rows: readonly TableRow[];
  /** Cells above the heads or among the instructions. */
  beside: readonly Cell[];
  /** What stands under no head that is known, and heads that are not. */
  strays: readonly LooseText[];
  pages: ReadonlySet<number>;
  /** First and last line in a text; null in other formats. */
  lines: Source["lines"];
}

type Headed = Segment & { head: Head };

/** Columns that stand on the same pages; `offset` is the index of the first of them in the table. */
interface Side {
  head: Head;
  offset: number;
  strips: Strip[];
}

/** A table whose pages are still being read. */
interface OpenTable {
  first: Headed;
  area: string | null;
  sides: Side[];
  beside: Cell[];
  /** The sheets or pages that it takes. */
  sheets: Set<Sheet>;
}

/** Formats in which a table goes on where a page does not; a workbook's sheets are each their own. */
const PAGED: ReadonlySet<ReadDocument["format"]> = new Set(["pdf", "text", "docx"]);

const headsOf = (open: OpenTable): HeadColumn[] => open.sides.flatMap(({ head }) => head.columns);

/** What stands first in the problem's column, where that tells the area better than its head. */
function firstProblem(head: Head, rows: readonly GridRow[]): string | null {
  const problem = head.columns.find(({ column }) => column === "problem");
  if (problem === undefined) return null;
  const cells = rows.flatMap(({ cells }) => cells);
  return cells.find(({ column }) => problem.from <= column && column <= problem.to)?.text ?? null;
}

/** The side whose heads stand once more, on a later page or further down, for the same area. */
function sideAgain(open: OpenTable, { head, area, rows }: Segment): Side | undefined {
  if (head === null) return undefined;
  const same = open.sides.find(
    (side) =>
      side.head.columns.length === head.columns.length &&
      side.head.columns.every(({ heading }, index) => heading === head.columns[index]?.heading),
  );
  if (area !== null || open.area !== null)
    return area === null || (open.area !== null && sameArea(area, open.area)) ? same : undefined;
  const kinds = [firstProblem(open.first.head, open.first.rows), firstProblem(head, rows)].map((text) =>
    text === null ? null : areaKind(text),
  );
  return kinds[0] === kinds[1] || kinds.includes(null) ? same : undefined;
}

const isOfMeasures = ({ columns }: Head): boolean =>
  columns.some(({ column }) => column === "measure" || column === "cause");

/** Whether a head brings columns that the open table still lacks, and none of those that make a row. */
function isRightHand(open: OpenTable, { head, area }: Segment): boolean {
  if (head === null || area !== null) return false;
  const have = new Set(headsOf(open).map(({ column }) => column));
  const brings = head.columns.map(({ column }) => column);
  if (brings.some((column) => column === "problem" || column === "cause" || column === "measure"))
    return false;
  return have.has("measure") && brings.some((column) => column !== null && !have.has(column));
}

/** Whether rows without a head fit under heads: none lies beyond them, and none looks like heads itself. */
const fits = (head: Head, { rows }: Segment): boolean => {
  const columns = head.columns.filter(({ column }) => column !== null);
  const last = Math.max(...columns.map(({ to }) => to));
  const cells = rows.flatMap((row) => row.cells);
  const isHead = rows.some((row) => row.cells.filter(({ text }) => columnNamed(text) !== null).length > 1);
  return cells.length > 0 && !isHead && cells.every(({ column }) => column <= last);
};

function begin(segment: Headed): OpenTable {
  return {
    first: segment,
    area: segment.area,
    sides: [{ head: segment.head, offset: 0, strips: [layUnder(segment.head, segment, 0)] }],
    beside: [...segment.beside],
    sheets: new Set([segment.sheet]),
  };
}

/** The side that a segment goes on with; one of its own for right-hand columns; undefined for another table. */
function sideFor(open: OpenTable, segment: Segment, isPaged: boolean): Side | undefined {
  const { head } = segment;
  if (!isPaged && open.first.sheet !== segment.sheet) return undefined;
  if (head === null) {
    return [open.sides.at(-1), open.sides[0]].find((side) => side !== undefined && fits(side.head, segment));
  }
  if (!isPaged || !isRightHand(open, segment)) return sideAgain(open, segment);
  const side: Side = { head, offset: headsOf(open).length, strips: [] };
  open.sides.push(side);
  return side;
}

/** Adds a segment to the table that is open; false where it is not part of it. */
function add(open: OpenTable, segment: Segment, isPaged: boolean): boolean {
  const side = sideFor(open, segment, isPaged);
  if (side === undefined) return false;
  const { head, said, sheet } = segment;
  side.strips.push(layUnder(head ?? side.head, segment, side.offset));
  if (said !== null && open.area !== null && said.text !== open.area) open.beside.push(said);
  open.area ??= segment.area;
  open.beside.push(...segment.beside);
  open.sheets.add(sheet);
  return true;
}

function linesOf(sheets: readonly Sheet[]): Source["lines"] {
  const lines = sheets.flatMap(({ cells }) => cells.flatMap(({ source }) => source.lines ?? []));
  if (lines.length === 0) return null;
  return lines.reduce((all, { from, to }) => ({
    from: Math.min(all.from, from),
    to: Math.max(all.to, to),
  }));
}

function close(open: OpenTable): Table {
  const sheets = [...open.sheets];
  const heads = headsOf(open);
  const sides = open.sides.map(({ strips }) => strips);
  const unknown = heads.flatMap(({ column, heading, source }) =>
    column === null ? [{ text: heading, source }] : [],
  );
  return {
    sheetName: open.first.sheet.name,
    area: open.area,
    heads,
    rows: sideBySide(sides, heads),
    beside: open.beside,
    strays: [...unknown, ...sides.flat().flatMap(({ strays }) => strays)],
    pages: new Set(sheets.flatMap(({ page }) => (page === null ? [] : [page]))),
    lines: linesOf(sheets),
  };
}

/** The tables of a document in its order, and the cells that are part of none. */
export function assemble(
  segments: readonly Segment[],
  format: ReadDocument["format"],
): { tables: Table[]; outside: Cell[] } {
  const tables: Table[] = [];
  const outside: Cell[] = [];
  let open: OpenTable | null = null;
  for (const segment of segments) {
    if (open !== null && add(open, segment, PAGED.has(format))) continue;
    const { head } = segment;
    // A page of right-hand columns with nothing to its left is a list of something else.
    if (head === null || !isOfMeasures(head)) {
      outside.push(...segment.sheet.cells);
      continue;
    }
    if (open !== null) tables.push(close(open));
    open = begin({ ...segment, head });
  }
  if (open !== null) tables.push(close(open));
  return { tables, outside };
}
