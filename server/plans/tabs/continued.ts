/** Rows that a page's end cut in two are one row again. Pure. */
import { type Entry, type Heads, indexesOf, joinEntries, type Strip, type TableRow } from "./table.ts";

/** Whether a text stops within a sentence that the other goes on with. */
const goesOn = (before: Entry, after: Entry): boolean =>
  !/[.:;!?)”"]$/.test(before.text) &&
  /^[\p{Ll}\d(,.–-]/u.test(after.text) &&
  !/^\d{1,2}[.)]\s/.test(after.text);

/** One row of two: what stands in both goes on, the rest is taken over. */
export function joinRows(one: TableRow, other: TableRow, as: "below" | "on"): TableRow {
  const own = new Map(one.own);
  for (const [index, entry] of other.own) {
    const before = own.get(index);
    own.set(index, before === undefined ? entry : joinEntries(before, entry, as));
  }
  return { own, covered: one.covered, isWide: one.isWide && other.isWide };
}

/**
 * Whether a page's first row is the rest of the last one before it: the page before ends within a row, or
 * some cell goes on in the middle of a sentence; and no problem or cause begins anew.
 *
 * @param isOpen what the page's rules tell; undefined where there are none
 */
function continues(before: TableRow, row: TableRow, heads: Heads, isOpen: boolean | undefined): boolean {
  if (before.isWide || row.isWide || isOpen === false) return false;
  const isOn = (index: number): boolean => {
    const [one, other] = [before.own.get(index), row.own.get(index)];
    return one !== undefined && other !== undefined && goesOn(one, other);
  };
  const chain = [...indexesOf(heads, "problem"), ...indexesOf(heads, "cause")];
  const isNew = chain.some((index) => row.own.has(index) && !isOn(index));
  return !isNew && (isOpen === true || [...row.own.keys()].some(isOn));
}

/** All rows of a table's pages, in order. */
export function joinPages(strips: readonly Strip[], heads: Heads): TableRow[] {
  const rows: TableRow[] = [];
  strips.forEach((strip, page) => {
    strip.rows.forEach(({ row }, index) => {
      const before = rows.at(-1);
      const isOpen = strips[page - 1]?.isOpenBelow;
      if (index === 0 && before !== undefined && continues(before, row, heads, isOpen)) {
        rows[rows.length - 1] = joinRows(before, row, "on");
      } else rows.push(row);
    });
  });
  return rows;
}
