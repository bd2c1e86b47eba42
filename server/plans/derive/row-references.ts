/** References from one row to others: "se rad 8", "samtliga arbetsgrupper". Pure. */
import { anyOf, everyFind } from "#data/rules/vocabulary/patterns.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { plainText } from "./plain-text.ts";

const SEE_ROW = anyOf("(?:se|enligt|samma som|jfr|jmf)(?: på)? rad(?:en)?\\.? (\\d{1,4})");

/** A reference to groups that other rows describe, without saying which rows. */
export const ALL_GROUPS = anyOf("(?:samtliga|alla) (?:\\p{L}+ )?arbetsgr\\p{L}*", "övriga arbetsgrupper");

export interface RowReference {
  words: string;
  index: number;
  /** The row as people number it. */
  row: number;
}

export const rowReferences = (text: string): RowReference[] =>
  everyFind(text, SEE_ROW).map(({ 0: words, 1: row, index }) => ({ words, index, row: Number(row) }));

export const refersToRows = ({ who }: PlanRow): boolean =>
  who !== null && rowReferences(plainText(who.text)).length > 0;

/** A workbook's cell is named by its column and the sheet's own row: `B7`. */
const WORKBOOK_REF = /^[A-Z]{1,3}\d+$/;

export interface NumberedRow {
  row: PlanRow;
  /** Whether the number can mean no other row. */
  isSure: boolean;
}

/**
 * The row that people mean by a number: the sheet's own, which a workbook shows beside each row. A PDF and
 * its text are prints of such a workbook, so their rows count on from where the first stands under the
 * heads; but whoever numbers what is printed may mean the row's number in its tab, if there is one.
 */
export function rowNumbered(rows: readonly PlanRow[], number: number): NumberedRow | null {
  const inWorkbook = rows.some(({ source }) => WORKBOOK_REF.test(source.ref));
  if (inWorkbook) {
    const row = rows.find(({ source }) => source.row === number);
    return row === undefined ? null : { row, isSure: true };
  }
  const above = (rows[0]?.source.row ?? 1) - 1;
  const inSheet = rows.find((row) => row.number + above === number);
  const inTab = rows.find((row) => row.number === number);
  const row = inSheet ?? inTab;
  if (row === undefined) return null;
  return { row, isSure: inSheet === undefined || inTab === undefined || inSheet === inTab };
}
