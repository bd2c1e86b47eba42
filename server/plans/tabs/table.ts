/** A sheet's rows laid under the heads of their columns. Pure. */
import type { Cell, Doubt, Source } from "#data/schema/document.ts";
import type { Column } from "#data/schema/plan-row.ts";
import { lastColumn, lastRow } from "./grid.ts";
import type { Head, HeadColumn } from "./head.ts";
import { joinLines } from "./join-lines.ts";
import type { Segment } from "./segments.ts";

/** What one or several cells say in one column of one row. */
export interface Entry {
  text: string;
  sources: readonly Source[];
  doubts: readonly Doubt[];
  date: string | null;
  /** Whether its cell is merged over several rows. */
  merged: boolean;
}

/** A head in its table; columns that stand on later pages have higher indexes. */
export type Heads = readonly HeadColumn[];

export interface TableRow {
  /** By the index of the head: what begins in this row. */
  own: ReadonlyMap<number, Entry>;
  /** What a cell that is merged over several rows says in this one too. */
  covered: ReadonlyMap<number, Entry>;
  /** Whether one cell over several columns is all there is. */
  isWide: boolean;
}

/** The rows of one sheet or page, with where they stand on it. */
export interface Strip {
  rows: readonly { row: TableRow; gridRow: number; top: number | null }[];
  /** Cells under no head that is known. */
  strays: readonly Cell[];
  /** Whether the page ends within its last row; undefined where only the words can tell. */
  isOpenBelow: boolean | undefined;
}

export const entryOf = (cell: Cell): Entry => ({
  text: cell.text,
  sources: [cell.source],
  doubts: cell.doubts,
  date: cell.date,
  merged: cell.rowSpan > 1,
});

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Two entries of one column as one, the second below the first or, where a sentence goes on, behind it. */
export function joinEntries(one: Entry, other: Entry, as: "below" | "on"): Entry {
  return {
    text: as === "on" ? joinLines(one.text, other.text) : `${one.text}\n${other.text}`,
    sources: [...one.sources, ...other.sources],
    doubts: unique([...one.doubts, ...other.doubts]),
    date: one.date ?? other.date,
    merged: one.merged || other.merged,
  };
}

/** The heads at which a column stands. */
export const indexesOf = (heads: Heads, column: Column): number[] =>
  heads.flatMap((head, index) => (head.column === column ? [index] : []));

/** Which head a cell is under: where it begins, else the first that it reaches; -1 where there is none. */
function under(heads: Heads, cell: Cell): number {
  const isOver = (from: number, to: number) =>
    heads.findIndex((head) => head.column !== null && head.from <= to && from <= head.to);
  const begins = isOver(cell.column, cell.column);
  // A cell of one column reaches no further than where it begins.
  return begins === -1 && cell.columnSpan > 1 ? isOver(cell.column, lastColumn(cell)) : begins;
}

/** How many known heads a cell reaches over; heads do not overlap. */
const reach = (heads: Heads, cell: Cell): number =>
  cell.columnSpan === 1
    ? 1
    : heads.filter((head) => head.column !== null && head.from <= lastColumn(cell) && cell.column <= head.to)
        .length;

/**
 * Lays rows under heads.
 *
 * @param segment the rows, and the sheet that they are in
 * @param offset the index that the first of these heads has in the table
 */
export function layUnder(
  head: Pick<Head, "columns">,
  { rows, sheet: { isOpenBelow } }: Pick<Segment, "rows" | "sheet">,
  offset: number,
): Strip {
  const heads = head.columns;
  const strays: Cell[] = [];
  const placed = rows.map((gridRow) => {
    const own = new Map<number, Entry>();
    const inHeads = gridRow.cells.flatMap((cell) => {
      const index = under(heads, cell);
      if (index === -1) strays.push(cell);
      return index === -1 ? [] : [{ cell, index: index + offset }];
    });
    for (const { cell, index } of inHeads) {
      const entry: Entry =
        reach(heads, cell) > 1
          ? { ...entryOf(cell), doubts: unique([...cell.doubts, "column" as const]) }
          : entryOf(cell);
      const before = own.get(index);
      own.set(index, before === undefined ? entry : joinEntries(before, entry, "below"));
    }
    const [only] = inHeads;
    const isWide =
      inHeads.length === 1 && only !== undefined && reach(heads, only.cell) >= Math.min(3, heads.length);
    const tops = inHeads.flatMap(({ cell }) => (cell.source.box === null ? [] : [cell.source.box.y]));
    return { gridRow, own, inHeads, isWide, top: tops.length === 0 ? null : Math.min(...tops) };
  });
  // The merged cell that reaches down under each head, from row to row.
  const reaching = new Map<number, Cell>();
  return {
    strays,
    isOpenBelow,
    rows: placed.flatMap(({ gridRow, own, inHeads, isWide, top }) => {
      const covered = new Map<number, Entry>();
      for (const [index, cell] of reaching) {
        if (lastRow(cell) < gridRow.row) reaching.delete(index);
        else if (!own.has(index)) covered.set(index, entryOf(cell));
      }
      for (const { cell, index } of isWide ? [] : inHeads) if (cell.rowSpan > 1) reaching.set(index, cell);
      return own.size === 0 ? [] : [{ row: { own, covered, isWide }, gridRow: gridRow.row, top }];
    }),
  };
}
