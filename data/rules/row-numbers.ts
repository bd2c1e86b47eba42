/** References from one row of a tab to others ("se rad 8"), and which row people mean by a number. Pure. */

const REFERENCE =
  /(?<![\p{L}\p{N}])(?:se|enligt|samma som|jfr|jmf)\s+(?:(?:på|även)\s+)?rad(?:en)?\.?\s+(\d{1,5})(?![\p{L}\p{N}])/giu;

export interface NamedRow {
  words: string;
  index: number;
  /** The row as people number it. */
  row: number;
}

/** The rows that a text sends its reader to, in its order. */
export function rowsNamedIn(text: string): NamedRow[] {
  // Hardly any text speaks of rows.
  if (!/rad/iu.test(text)) return [];
  return [...text.matchAll(REFERENCE)].map(({ 0: words, 1: row, index }) => ({
    words,
    index,
    row: Number(row),
  }));
}

/** The numbers that a row of a tab may go by. */
export interface RowNumbers {
  /** Which it is in its tab, from 1. */
  inTab: number;
  /** Its row in the workbook's sheet, where the workbook is at hand. */
  inSheet: number | null;
  /** Its row in the sheet that it was printed from, counted on from where the first stands. */
  inPrint: number | null;
}

/**
 * The row that people mean by a number: the sheet's own, which a workbook shows beside each row. A PDF and
 * its text are prints of such a workbook, so their rows count on from where the first stands under the
 * heads; but whoever numbers what is printed may mean the row's number in its tab, if there is one.
 *
 * @returns null where no row goes by the number; else whether it can mean no other row
 */
export function rowNumbered<Row>(
  rows: readonly Row[],
  numbersOf: (row: Row) => RowNumbers,
  number: number,
): { row: Row; isSure: boolean } | null {
  const by = (key: keyof RowNumbers) => rows.find((row) => numbersOf(row)[key] === number);
  if (rows.some((row) => numbersOf(row).inSheet !== null)) {
    const row = by("inSheet");
    return row === undefined ? null : { row, isSure: true };
  }
  const inPrint = by("inPrint");
  const inTab = by("inTab");
  const row = inPrint ?? inTab;
  if (row === undefined) return null;
  return { row, isSure: inPrint === undefined || inTab === undefined || inPrint === inTab };
}
