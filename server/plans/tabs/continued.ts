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
 * Whether a page's first row is the rest of the last one before it: some cell goes on in the middle of a
 * sentence, and none of those that make a row of its own (problem, cause, measure) begins anew.
 */
function continues(before: TableRow, row: TableRow, heads: Heads): boolean {
  if (before.isWide || row.isWide) return false;
  const isOn = (index: number): boolean => {
    const [one, other] = [before.own.get(index), row.own.get(index)];
    return one !== undefined && other !== undefined && goesOn(one, other);
  };
  const chain = [...indexesOf(heads, "problem"), ...indexesOf(heads, "cause")];
  return [...row.own.keys()].some(isOn) && chain.every((index) => !row.own.has(index) || isOn(index));
}

/** All rows of a table's pages, in order. */
export function joinPages(strips: readonly Strip[], heads: Heads): TableRow[] {
  const rows: TableRow[] = [];
  for (const strip of strips) {
    strip.rows.forEach(({ row }, index) => {
      const before = rows.at(-1);
      if (index === 0 && before !== undefined && continues(before, row, heads)) {
        rows[rows.length - 1] = joinRows(before, row, "on");
      } else rows.push(row);
    });
  }
  return rows;
}
