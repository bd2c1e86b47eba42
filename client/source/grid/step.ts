/** Where a key leads in a grid. Pure. */
import type { LaidCell, SheetLayout } from "./lay-out.ts";

/** A place in a grid, as indexes among the lines that are shown. */
export interface Place {
  row: number;
  column: number;
}

/** The key as the browser names it, and whether Control or Command is held. */
interface Key {
  key: string;
  isFar: boolean;
  /** How many rows a page has. */
  page: number;
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));

/** @returns the place to go to; null for a key that moves nothing. A merged cell is left by its edge. */
export function step(layout: SheetLayout, from: Place, { key, isFar, page }: Key): Place | null {
  const rows = layout.rows.numbers.length;
  const columns = layout.columns.numbers.length;
  const here: Omit<LaidCell, "cell"> = layout.at(from.row, from.column) ?? {
    ...from,
    untilRow: from.row + 1,
    untilColumn: from.column + 1,
  };
  const to = ({ row = from.row, column = from.column }: Partial<Place>): Place => ({
    row: clamp(row, rows),
    column: clamp(column, columns),
  });
  switch (key) {
    case "ArrowUp":
      return to({ row: isFar ? 0 : here.row - 1 });
    case "ArrowDown":
      return to({ row: isFar ? rows - 1 : here.untilRow });
    case "ArrowLeft":
      return to({ column: isFar ? 0 : here.column - 1 });
    case "ArrowRight":
      return to({ column: isFar ? columns - 1 : here.untilColumn });
    case "PageUp":
      return to({ row: from.row - page });
    case "PageDown":
      return to({ row: from.row + page });
    case "Home":
      return isFar ? to({ row: 0, column: 0 }) : to({ column: 0 });
    case "End":
      return isFar ? to({ row: rows - 1, column: columns - 1 }) : to({ column: columns - 1 });
    default:
      return null;
  }
}
