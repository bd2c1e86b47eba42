/** References from one row to others: "se rad 8", "samtliga arbetsgrupper". Pure. */
import { type RowNumbers, rowsNamedIn } from "#data/rules/row-numbers.ts";
import { anyOf } from "#data/rules/vocabulary/patterns.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { plainText } from "./plain-text.ts";

/** A reference to groups that other rows describe, without saying which rows. */
export const ALL_GROUPS = anyOf("(?:samtliga|alla) (?:\\p{L}+ )?arbetsgr\\p{L}*", "övriga arbetsgrupper");

export const refersToRows = ({ who }: PlanRow): boolean =>
  who !== null && rowsNamedIn(plainText(who.text)).length > 0;

/** A workbook's cell is named by its column and the sheet's own row: `B7`. */
const WORKBOOK_REF = /^[A-Z]{1,3}\d+$/;

/** How many rows of the printed sheet stand above the tab's first; null for a workbook's rows, and for none. */
export function rowsAbove(rows: readonly PlanRow[]): number | null {
  const [first] = rows;
  if (first === undefined || rows.some(({ source }) => WORKBOOK_REF.test(source.ref))) return null;
  return first.source.row - first.number;
}

/** By which numbers the rows of a tab go. */
export function numbersIn(rows: readonly PlanRow[]): (row: PlanRow) => RowNumbers {
  const above = rowsAbove(rows);
  return ({ number, source }) => ({
    inTab: number,
    inSheet: above === null ? source.row : null,
    inPrint: above === null ? null : number + above,
  });
}
