/** Puts rows in the order that somebody has asked for; equal rows keep the plan's own; pure. */
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { Status } from "#data/schema/status.ts";
import type { ColumnId } from "./columns.ts";
import { lastFollowUp, textOf, type Words } from "./row-text.ts";

export interface SortBy {
  column: ColumnId;
  isDescending: boolean;
}

/** Null for an empty cell. */
type Key = string | number | null;

/** What a cell is compared by. */
export function sortKey(column: ColumnId, row: MeasureRow, words: Words): Key {
  if (column === "status") return Status.options.indexOf(row.status);
  if (column === "targetYear") return row.schedule.targetYear ?? null;
  if (column === "year") return row.plan.year;
  if (column === "followUp") return lastFollowUp(row)?.date ?? null;
  return textOf(column, row, words) || null;
}

const swedish = new Intl.Collator("sv", { numeric: true });

/** Empty cells come last, whichever way one sorts. */
function compareKeys(a: Key, b: Key, way: number): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  if (typeof a === "number" && typeof b === "number") return way * (a - b);
  return way * swedish.compare(String(a), String(b));
}

/** @param by the first counts most */
export function sortRows(rows: readonly MeasureRow[], by: readonly SortBy[], words: Words): MeasureRow[] {
  const keyed = rows.map((row) => ({ row, keys: by.map(({ column }) => sortKey(column, row, words)) }));
  keyed.sort((a, b) => {
    for (const [index, { isDescending }] of by.entries()) {
      const way = compareKeys(a.keys[index] ?? null, b.keys[index] ?? null, isDescending ? -1 : 1);
      if (way !== 0) return way;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}

/**
 * What a column's heading does: up, down, and then not at all.
 *
 * @param isAdded keeps what is sorted by already; else the column alone counts
 */
export function turnSort(by: readonly SortBy[], column: ColumnId, isAdded: boolean): SortBy[] {
  const at = by.findIndex((one) => one.column === column);
  const former = by[at];
  const next: SortBy[] =
    former === undefined
      ? [{ column, isDescending: false }]
      : former.isDescending
        ? []
        : [{ column, isDescending: true }];
  if (!isAdded) return next;
  return at === -1 ? [...by, ...next] : by.toSpliced(at, 1, ...next);
}
