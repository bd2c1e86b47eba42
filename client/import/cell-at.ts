/** From a value in the review to its cell in the document, and back; pure. */
import type { Source } from "#data/schema/document.ts";
import type { DraftRow, DraftRowKey } from "#data/schema/draft-row.ts";
import { fieldsOf, GRID_COLUMNS } from "./columns.ts";
import type { Cursor } from "./keyboard.ts";

/** Where the marked cell's words stand; where it has none, where its row begins. */
export const sourceOf = (row: DraftRow, { column }: Cursor): Source =>
  fieldsOf(row, column)[0]?.sources[0] ?? row.row.source;

const isSameCell = (a: Source, b: Source): boolean =>
  a.sheet === b.sheet && a.page === b.page && a.row === b.row && a.column === b.column;

/**
 * The value that was read from a cell. A merged cell is behind several rows: the one that is marked
 * is meant, else the first.
 */
export function cursorFrom(
  source: Source,
  rows: readonly DraftRow[],
  marked: DraftRowKey | null,
): Cursor | null {
  const columnIn = (row: DraftRow) =>
    GRID_COLUMNS.find((column) =>
      fieldsOf(row, column).some(({ sources }) => sources.some((one) => isSameCell(one, source))),
    );
  const first = rows.filter(({ key }) => key === marked);
  for (const row of [...first, ...rows]) {
    const column = columnIn(row);
    if (column !== undefined) return { row: row.key, column };
  }
  return null;
}
