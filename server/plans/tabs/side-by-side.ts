/** Puts right-hand columns that were printed on pages of their own beside the rows that they belong to. Pure. */
import { joinPages, joinRows } from "./continued.ts";
import type { Entry, Heads, Strip, TableRow } from "./table.ts";

/** Points by which the tops of one printed row may differ from page to page. */
const SAME_HEIGHT = 4;

const NOTHING: Strip = { rows: [], strays: [], isOpenBelow: undefined };

const isPlaced = (strip: Strip): boolean => strip.rows.every(({ top }) => top !== null);

const asUncertain = (row: TableRow): TableRow => ({
  ...row,
  own: new Map(
    [...row.own].map(([index, entry]): [number, Entry] => [
      index,
      entry.doubts.includes("row") ? entry : { ...entry, doubts: [...entry.doubts, "row"] },
    ]),
  ),
});

/** A row with what its right-hand page says. */
const beside = (left: TableRow, right: TableRow): TableRow => ({
  ...joinRows(left, right, "below"),
  covered: new Map([...left.covered, ...right.covered]),
});

/** Pairs the rows of two pages that a workbook's print laid side by side: at the same height. */
function byHeight(left: Strip, right: Strip): Strip {
  const rows = [...left.rows];
  for (const other of right.rows) {
    const top = other.top ?? 0;
    const index = rows.findLastIndex((row) => (row.top ?? 0) <= top + SAME_HEIGHT);
    const at = rows[index];
    if (at === undefined) rows.unshift(other);
    else rows[index] = { ...at, row: beside(at.row, other.row) };
  }
  return { ...left, rows };
}

/**
 * Pairs rows one after the other. Where there are not as many of them on both sides, none of the pairs
 * is certain, and what is left over stands in rows of its own.
 */
function byOrder(left: readonly TableRow[], right: readonly TableRow[]): TableRow[] {
  const sure = left.length === right.length;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const one = left[index];
    const other = right[index];
    const added = other === undefined || sure ? other : asUncertain(other);
    return one !== undefined && added !== undefined ? beside(one, added) : (one ?? added);
  }).filter((row) => row !== undefined);
}

/**
 * A table's rows from its left-hand pages and the right-hand ones.
 *
 * @param sides the pages of each side, the left-hand ones first; heads are indexed over all sides
 */
export function sideBySide(sides: readonly (readonly Strip[])[], heads: Heads): TableRow[] {
  const [first = [], ...others] = sides;
  const arePlaced = sides.every((pages) => pages.length === first.length && pages.every(isPlaced));
  if (arePlaced) {
    const pages = first.map((page, index) =>
      others.reduce((left, side) => byHeight(left, side[index] ?? NOTHING), page),
    );
    return joinPages(pages, heads);
  }
  return others.reduce((left, side) => byOrder(left, joinPages(side, heads)), joinPages(first, heads));
}
