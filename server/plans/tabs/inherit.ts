/** What a row takes over from the rows above it: merged cells, and problems and causes that are not repeated. Pure. */
import type { Heads } from "./table.ts";
import { type Entry, indexesOf, type TableRow } from "./table.ts";

/** A row with everything that counts in it, by head: what is told and not its own is inherited. */
export interface FullRow {
  told: ReadonlyMap<number, Entry>;
  own: ReadonlyMap<number, Entry>;
}

/** A row of the table, or texts that hold for the rows below without being one. */
export type Line = { kind: "row"; row: TableRow } | { kind: "heading"; row: TableRow };

/**
 * Fills rows in. A problem that is left out is the one above; a cause that is left out is the one above
 * unless the row begins a problem of its own. Where a document else merges such cells, or the row names
 * no measure, it may have meant something else: that is marked as a doubt.
 */
export function inherit(lines: readonly Line[], heads: Heads): FullRow[] {
  const problems = indexesOf(heads, "problem");
  const chain = [...problems, ...indexesOf(heads, "cause")];
  const measures = indexesOf(heads, "measure");
  const mergedIn = new Set(
    chain.filter((index) => lines.some(({ row }) => row.own.get(index)?.merged === true)),
  );
  const last = new Map<number, Entry>();
  return lines.flatMap(({ kind, row }) => {
    const told = new Map(row.covered);
    for (const [index, entry] of row.own) told.set(index, entry);
    let isNew = false;
    for (const index of chain) {
      // A new problem ends what the finer columns after it said, but one cause does not end another.
      if (isNew && !told.has(index)) last.delete(index);
      const entry = told.get(index);
      const above = last.get(index);
      if (entry !== undefined) last.set(index, entry);
      else if (above !== undefined) {
        const isSure = !mergedIn.has(index) && measures.some((measure) => told.has(measure));
        const doubts =
          isSure || above.doubts.includes("row") ? above.doubts : [...above.doubts, "row" as const];
        told.set(index, doubts === above.doubts ? above : { ...above, doubts });
      }
      if (problems.includes(index) && row.own.has(index)) isNew = true;
    }
    return kind === "row" ? [{ told, own: row.own }] : [];
  });
}
