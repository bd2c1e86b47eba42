/** Tells the rows of a table from running text and from headings that hold for the rows below. Pure. */
import type { LooseText } from "#data/schema/document.ts";
import { joinRows } from "./continued.ts";
import type { Line } from "./inherit.ts";
import { type Heads, indexesOf, type TableRow } from "./table.ts";

/** A problem in a plan is named in fewer characters; longer, and alone in its row, it is running text. */
const LONGEST_NAME = 120;

/** Rows over which a measure's cell is merged are one row, unless they have a problem or cause of their own. */
function joinMeasures(rows: readonly TableRow[], heads: Heads): TableRow[] {
  const measures = indexesOf(heads, "measure");
  const chain = [...indexesOf(heads, "problem"), ...indexesOf(heads, "cause"), ...measures];
  const joined: TableRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const isPart =
      above !== undefined &&
      !row.isWide &&
      measures.some((index) => row.covered.has(index)) &&
      chain.every((index) => !row.own.has(index));
    if (isPart) joined[joined.length - 1] = joinRows(above, row, "below");
    else joined.push(row);
  }
  return joined;
}

const texts = (row: TableRow): LooseText[] =>
  [...row.own.values()].flatMap(({ text, sources: [source] }) =>
    source === undefined ? [] : [{ text, source }],
  );

/**
 * A row in which only a problem stands is: the problem of the rows below, where these name none; a note,
 * where the next row begins with its own (a subheading, an introduction); a row, where nothing follows.
 */
export function linesOf(rows: readonly TableRow[], heads: Heads): { lines: Line[]; notes: LooseText[] } {
  const problems = indexesOf(heads, "problem");
  const known = heads.filter(({ column }) => column !== null).length;
  const lines: Line[] = [];
  const notes: LooseText[] = [];
  // From the last row up: what a row is depends on the one below it.
  let below: TableRow | null = null;
  for (const row of joinMeasures(rows, heads).reverse()) {
    if (row.isWide) {
      notes.push(...texts(row).reverse());
      continue;
    }
    const isAlone = row.covered.size === 0 && [...row.own.keys()].every((at) => problems.includes(at));
    const isLong = () => texts(row).some(({ text }) => text.length > LONGEST_NAME);
    const holdsBelow = below !== null && !problems.some((at) => below?.own.has(at));
    if (!isAlone || problems.length === known || (below === null && !isLong()))
      lines.push({ kind: "row", row });
    else if (holdsBelow) lines.push({ kind: "heading", row });
    else notes.push(...texts(row).reverse());
    below = row;
  }
  return { lines: lines.reverse(), notes: notes.reverse() };
}
