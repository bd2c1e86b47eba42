/** Texts that send the reader to another row ("se rad 8"), and whether that row is there. */
import { type RowNumbers, rowNumbered, rowsNamedIn } from "#data/rules/row-numbers.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { Plan } from "#data/schema/plan.ts";
import { cellsOf, type TextCell } from "./cells-of.ts";
import { type ReviewRow, rowsIn } from "./rows-of.ts";

export interface RowReference extends TextCell {
  /** As the text numbers it. */
  row: number;
  /** Null when no such row stands in the tab. */
  target: MeasureId | null;
}

const numbersOf = ({ area: { rowsAbove }, measure: { source } }: ReviewRow): RowNumbers => ({
  inTab: source.row,
  inSheet: source.sheetRow,
  inPrint: rowsAbove === null ? null : source.row + rowsAbove,
});

export function* rowReferences(plan: Plan): Generator<RowReference> {
  for (const cell of cellsOf(plan)) {
    for (const { row } of rowsNamedIn(cell.text)) {
      const rows = cell.area === null ? [] : rowsIn(cell.area);
      yield { ...cell, row, target: rowNumbered(rows, numbersOf, row)?.row.measure.id ?? null };
    }
  }
}
