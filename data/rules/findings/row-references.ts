/** Texts that send the reader to another row ("se rad 8"), and whether that row is there. */
import type { MeasureId } from "#data/schema/ids.ts";
import type { Plan, PriorityArea } from "#data/schema/plan.ts";
import { cellsOf, type TextCell } from "./cells-of.ts";
import { rowsIn } from "./rows-of.ts";

const REFERENCE = /(?<!\p{L})(?:se|jfr|enligt|samma som)\s+(?:även\s+)?rad(?:en)?\s+(\d{1,5})(?!\d)/giu;

export interface RowReference extends TextCell {
  /** As the text numbers it: the workbook's own number where the rows have one, else the measure's. */
  row: number;
  /** Null when no such row stands in the tab. */
  target: MeasureId | null;
}

/** The row of the tab that a number means. */
function rowNumbered(row: number, area: PriorityArea | null): MeasureId | null {
  const rows = area === null ? [] : rowsIn(area);
  const inSheet = rows.some(({ measure }) => measure.source.sheetRow !== null);
  const found = rows.find(({ measure: { source } }) => (inSheet ? source.sheetRow : source.row) === row);
  return found?.measure.id ?? null;
}

export function* rowReferences(plan: Plan): Generator<RowReference> {
  for (const cell of cellsOf(plan)) {
    for (const [, digits] of cell.text.matchAll(REFERENCE)) {
      const row = Number(digits);
      yield { ...cell, row, target: rowNumbered(row, cell.area) };
    }
  }
}
