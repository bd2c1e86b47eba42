/** Workbooks (xlsx, xlsm, ods) as documents. */
import type { LooseText, Notice } from "#data/schema/document.ts";
import type { ReadLimits } from "#server/plans/read/limits.ts";
import { namedPersons } from "#server/plans/read/package/named-persons.ts";
import { openPackage, type Package } from "#server/plans/read/package/open-package.ts";
import { type ReadContext, type Reading, type Refused, refuse } from "#server/plans/read/reading.ts";
import { ignoredParts, isNeeded } from "./contents.ts";
import { type ReadSheet, sheetOf, sourceOf } from "./grid.ts";
import { readOdsSheets } from "./ods.ts";
import { cleanText } from "./shown-value.ts";
import { readXlsxSheets } from "./xlsx.ts";

/** The first bound that a sheet passes. */
function refusalOfSheet({ name, cells }: ReadSheet, limits: ReadLimits): Refused | null {
  const rows = new Set(cells.map(({ row }) => row)).size;
  if (rows > limits.rows) return refuse("too-many-rows", { where: name, limit: limits.rows, found: rows });
  const long = cells.find(({ text }) => text.length > limits.cellLength);
  if (long === undefined) return null;
  const where = `${name} ${sourceOf(name, long.row, long.column).ref}`;
  return refuse("too-large", { where, limit: limits.cellLength, found: long.text.length });
}

function noticesOf(sheets: readonly ReadSheet[]): Notice[] {
  const formulas = sheets.reduce(
    (sum, { cells }) => sum + cells.filter(({ isFormula }) => isFormula).length,
    0,
  );
  return [
    ...sheets.flatMap(({ name, hidden, hiddenLines }): Notice[] => [
      ...(hidden ? [{ kind: "hidden-sheet" as const, where: name, count: 1 }] : []),
      ...(hiddenLines > 0 ? [{ kind: "hidden-rows" as const, where: name, count: hiddenLines }] : []),
    ]),
    ...(formulas > 0 ? [{ kind: "formulas" as const, where: null, count: formulas }] : []),
  ];
}

const looseOf = ({ name, notes }: ReadSheet): LooseText[] =>
  notes.map(({ row, column, text }) => ({ text: cleanText(text), source: sourceOf(name, row, column) }));

/** What the parsers throw, they throw at content that is not what its format says. */
async function readSheets(
  opened: Package,
  format: "xlsx" | "ods",
  limits: ReadLimits,
): Promise<{ ok: true; sheets: ReadSheet[] } | Refused> {
  try {
    return format === "ods" ? readOdsSheets(opened, limits) : await readXlsxSheets(opened, limits);
  } catch {
    return refuse("damaged");
  }
}

/**
 * Reads a workbook: every sheet, hidden ones too, as its cells show it.
 *
 * Never throws on content, never calculates, fetches nothing.
 */
export async function readWorkbook(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const { limits, fileName, onProgress } = context;
  const opened = await openPackage(bytes, limits, isNeeded);
  if (!opened.ok) return opened;
  const format = opened.package.parts.has("mimetype") ? "ods" : "xlsx";
  const read = await readSheets(opened.package, format, limits);
  if (!read.ok) return read;
  const sheets = [];
  for (const [index, sheet] of read.sheets.entries()) {
    const refused = refusalOfSheet(sheet, limits);
    if (refused) return refused;
    sheets.push(sheetOf(sheet));
    onProgress(index + 1, read.sheets.length);
  }
  if (sheets.every(({ cells }) => cells.length === 0)) return refuse("empty");
  const notices = [
    ...noticesOf(read.sheets),
    ...ignoredParts(opened.package),
    ...(await namedPersons(bytes, limits)),
  ];
  return {
    ok: true,
    document: { format, fileName, sheets, loose: read.sheets.flatMap(looseOf), notices },
  };
}
