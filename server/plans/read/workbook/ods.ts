/**
 * OpenDocument sheets (ods), read from their XML: what a cell shows stands in it beside its value.
 *
 * Not by hucre: its reader leaves out rows that are repeated on each printed page, grouped rows, what
 * dates and numbers look like, comments, and that a sheet is hidden.
 */
import { DOMParser } from "@xmldom/xmldom";
import type { ReadLimits } from "#server/plans/read/limits.ts";
import type { Package } from "#server/plans/read/package/open-package.ts";
import { type Refused, refuse } from "#server/plans/read/reading.ts";
import type { GridCell, Merge, NotedCell, ReadSheet } from "./grid.ts";
import { cellDate, cellText, childrenOf, countOf, pinnedTexts } from "./ods-text.ts";
import { cleanText } from "./shown-value.ts";

/** Rows and columns may lie in groups, each in a wrapper of its own. */
const WRAPPERS = /^table:table-(?:header-rows|row-group|rows|header-columns|column-group|columns)$/;

/** The rows or columns of a table, out of their wrappers. */
function* unwrapped(element: Element, tagName: string): Generator<Element> {
  for (const child of childrenOf(element)) {
    if (child.tagName === tagName) yield child;
    else if (WRAPPERS.test(child.tagName)) yield* unwrapped(child, tagName);
  }
}

const isHiddenLine = (line: Element): boolean =>
  ["collapse", "filter"].includes(line.getAttribute("table:visibility") ?? "");

/** The numbers of a table's hidden columns, from 1. */
function hiddenColumns(table: Element): Set<number> {
  const hidden = new Set<number>();
  let column = 1;
  for (const element of unwrapped(table, "table:table-column")) {
    const count = Math.min(countOf(element, "table:number-columns-repeated"), 16_384);
    if (isHiddenLine(element)) for (let one = 0; one < count; one++) hidden.add(column + one);
    column += count;
  }
  return hidden;
}

/** The last row and column that the format has room for; what says it lies beyond is not there. */
const LAST = { row: 1_048_576, column: 16_384 };

interface Found {
  cells: GridCell[];
  merges: Merge[];
  notes: NotedCell[];
}

/** What one cell element stands for: as many cells as it is repeated, if it has a text. */
function takeCell(cell: Element, row: number, column: number, repeated: number, found: Found): void {
  const text = cleanText(cellText(cell));
  const [rowSpan, columnSpan] = ["rows", "columns"].map((one) =>
    countOf(cell, `table:number-${one}-spanned`),
  );
  found.notes.push(
    ...pinnedTexts(cell)
      .filter((note) => note.trim() !== "")
      .map((note) => ({ row, column, text: note })),
  );
  if (text.trim() === "") return;
  const isFormula = cell.hasAttribute("table:formula");
  for (let at = column; at < column + repeated && at <= LAST.column; at++) {
    found.cells.push({ row, column: at, text, date: cellDate(cell), isFormula });
    if (rowSpan !== undefined && columnSpan !== undefined && rowSpan * columnSpan > 1)
      found.merges.push({ row, column: at, rowSpan, columnSpan });
  }
}

function takeRow(line: Element, row: number, found: Found): void {
  let column = 1;
  for (const cell of childrenOf(line)) {
    if (!/^table:(?:covered-)?table-cell$/.test(cell.tagName)) continue;
    const repeated = countOf(cell, "table:number-columns-repeated");
    takeCell(cell, row, column, repeated, found);
    column += repeated;
  }
}

/** The names of the styles that hide a sheet. */
const hidingStyles = (root: Element): Set<string | null> =>
  new Set(
    [...childrenOf(root)]
      .filter(({ tagName }) => tagName === "office:automatic-styles")
      .flatMap((styles) => [...childrenOf(styles)])
      .filter((style) => [...childrenOf(style)].some((one) => one.getAttribute("table:display") === "false"))
      .map((style) => style.getAttribute("style:name")),
  );

/** A table's cells, as long as they are no more than `room`. */
function readTable(table: Element, room: number): { found: Found; hiddenRows: Set<number> } {
  const found: Found = { cells: [], merges: [], notes: [] };
  const hiddenRows = new Set<number>();
  for (const shapes of childrenOf(table))
    if (shapes.tagName === "table:shapes")
      found.notes.push(...pinnedTexts(shapes).map((text) => ({ row: 1, column: 1, text })));
  let row = 1;
  for (const line of unwrapped(table, "table:table-row")) {
    const repeated = countOf(line, "table:number-rows-repeated");
    const before = found.cells.length;
    for (let at = row; at < row + repeated && at <= LAST.row && found.cells.length <= room; at++) {
      takeRow(line, at, found);
      // Nothing in it: none of its repetitions has anything.
      if (found.cells.length === before) break;
      if (isHiddenLine(line)) hiddenRows.add(at);
    }
    row += repeated;
  }
  return { found, hiddenRows };
}

function readSheet(table: Element, hides: ReadonlySet<string | null>, room: number): ReadSheet {
  const { found, hiddenRows } = readTable(table, room);
  const columns = hiddenColumns(table);
  const seenColumns = new Set(found.cells.map(({ column }) => column));
  return {
    name: table.getAttribute("table:name") ?? "",
    hidden: hides.has(table.getAttribute("table:style-name")),
    ...found,
    hiddenLines: hiddenRows.size + [...seenColumns].filter((column) => columns.has(column)).length,
  };
}

/** The parser mends what is not well-formed and warns; a file that needs it is damaged. */
const parserOptions = {
  errorHandler: (_level: string, message: string): never => {
    throw new Error(message);
  },
};

/**
 * The sheets of an OpenDocument workbook, in its order, hidden ones too.
 *
 * @throws where the XML is no XML
 */
export function readOdsSheets(
  opened: Package,
  limits: ReadLimits,
): { ok: true; sheets: ReadSheet[] } | Refused {
  const xml = opened.texts.get("content.xml") ?? "";
  const root = new DOMParser(parserOptions).parseFromString(xml, "text/xml").documentElement;
  const tables = [...childrenOf(root)]
    .filter(({ tagName }) => tagName === "office:body")
    .flatMap((body) => [...childrenOf(body)].flatMap((one) => [...childrenOf(one)]))
    .filter(({ tagName }) => tagName === "table:table");
  if (tables.length > limits.sheets)
    return refuse("too-many-sheets", { limit: limits.sheets, found: tables.length });
  const hides = hidingStyles(root);
  const sheets: ReadSheet[] = [];
  let cells = 0;
  for (const table of tables) {
    const sheet = readSheet(table, hides, limits.cells - cells);
    cells += sheet.cells.length;
    if (cells > limits.cells)
      return refuse("too-many-cells", { where: sheet.name, limit: limits.cells, found: cells });
    sheets.push(sheet);
  }
  return { ok: true, sheets };
}
