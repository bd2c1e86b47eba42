/** Workbooks of Excel's kind (xlsx, xlsm): read by hucre, from a package that holds no more than it needs. */
import { zipSync } from "fflate";
import type { Sheet as HucreSheet, MergeRange } from "hucre";
import { readXlsx } from "hucre/xlsx";
import type { ReadLimits } from "#server/plans/read/limits.ts";
import type { Package } from "#server/plans/read/package/open-package.ts";
import { type Refused, refuse } from "#server/plans/read/reading.ts";
import { type ListedSheet, listedSheets } from "./contents.ts";
import type { GridCell, Merge, ReadSheet } from "./grid.ts";
import { lighten } from "./lighten.ts";
import { looseTexts } from "./loose-texts.ts";
import { shownValue } from "./shown-value.ts";

/** The rectangle that hucre keeps in memory for a sheet is bounded; past it, it gives up. */
const LARGEST_AREA = 20_000_000;

/** The package as hucre gets it: our own, unpacked and without empty cells. */
function lightPackage(
  opened: Package,
  sheets: readonly ListedSheet[],
  limits: ReadLimits,
): { ok: true; bytes: Uint8Array } | Refused {
  const parts = new Map(opened.parts);
  let cells = 0;
  for (const { name, part } of sheets) {
    const xml = part === null ? undefined : opened.texts.get(part);
    if (part === null || xml === undefined) continue;
    const light = lighten(xml);
    cells += light.cells;
    if (cells > limits.cells)
      return refuse("too-many-cells", { where: name, limit: limits.cells, found: cells });
    if (light.area > LARGEST_AREA)
      return refuse("too-many-cells", { where: name, limit: LARGEST_AREA, found: light.area });
    if (light.xml !== xml) parts.set(part, new TextEncoder().encode(light.xml));
  }
  return { ok: true, bytes: zipSync(Object.fromEntries(parts), { level: 0 }) };
}

/** Every cell with text; hucre counts rows and columns from 0. */
function cellsOf(sheet: HucreSheet): GridCell[] {
  const cells: GridCell[] = [];
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null) continue;
      const details = sheet.cells?.get(`${row},${column}`);
      const { text, date } = shownValue(value, details?.style?.numFmt);
      const isFormula = details?.formula !== undefined;
      if (text.trim() !== "") cells.push({ row: row + 1, column: column + 1, text, date, isFormula });
    }
  }
  return cells;
}

function mergeOf({ startRow, startCol, endRow, endCol }: MergeRange): Merge[] {
  const [rowSpan, columnSpan] = [endRow - startRow + 1, endCol - startCol + 1];
  const isRange = startRow >= 0 && startCol >= 0 && rowSpan >= 1 && columnSpan >= 1;
  return isRange ? [{ row: startRow + 1, column: startCol + 1, rowSpan, columnSpan }] : [];
}

function hiddenLinesOf(sheet: HucreSheet, cells: readonly GridCell[]): number {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const { row, column } of cells) {
    if (sheet.rowDefs?.get(row - 1)?.hidden === true) rows.add(row);
    if (sheet.columns?.[column - 1]?.hidden === true) columns.add(column);
  }
  return rows.size + columns.size;
}

function readSheet(sheet: HucreSheet): ReadSheet {
  const cells = cellsOf(sheet);
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    cells,
    merges: (sheet.merges ?? []).flatMap(mergeOf),
    hiddenLines: hiddenLinesOf(sheet, cells),
    notes: looseTexts(sheet),
  };
}

/**
 * The sheets of a workbook, in its order, hidden ones too; sheets that are a chart have no cells and are
 * left out.
 *
 * Nothing is calculated or fetched: a formula's cell has the value that was saved with it.
 */
export async function readXlsxSheets(
  opened: Package,
  limits: ReadLimits,
): Promise<{ ok: true; sheets: ReadSheet[] } | Refused> {
  const listed = listedSheets(opened);
  if (listed.length > limits.sheets)
    return refuse("too-many-sheets", { limit: limits.sheets, found: listed.length });
  const light = lightPackage(opened, listed, limits);
  if (!light.ok) return light;
  const workbook = await readXlsx(light.bytes, {
    readStyles: true,
    sheets: ({ index }) => typeof listed[index]?.part === "string",
  });
  return { ok: true, sheets: workbook.sheets.map(readSheet) };
}
