/** The tables of a text, read together: what one shows of its columns helps with the others. Pure. */
import type { Column } from "#data/schema/plan-row.ts";
import { type Help, helpRow } from "./help-row.ts";
import { knownFromHelp, learn } from "./knowledge.ts";
import { type Lattice, latticeOf } from "./lattice.ts";
import { type ColumnKnowledge, scorerOf } from "./scorer.ts";
import { type Segmentation, segment } from "./segment.ts";
import type { Table } from "./tables.ts";

export interface TableReading {
  table: Table;
  columns: Column[];
  help: Help[];
  read: Segmentation;
}

/** A table that is being read. */
interface Draft extends TableReading {
  lattice: Lattice;
  known: ColumnKnowledge[];
}

/** After so many readings, each with what the one before it has shown, nothing changes any more. */
const READINGS = 4;
/** Above so many pieces, a plan is none that was ever printed, and one reading has to do. */
const PIECES_FOR_MORE = 50_000;
/** How far a bonus for new rows is tried when two halves of a table differ. */
const MOST_BONUS = 8;

/**
 * What is assumed of the columns that cells are merged in. Both are tried, since a table in which they
 * are, and one in which they are not, explain their own readings equally well.
 */
const ASSUMPTIONS: readonly Partial<Record<Column, number>>[] = [{}, { problem: 0.4, cause: 1 }];

/** A table before its first reading. */
export type TableDraft = Omit<Draft, "read">;

/** Makes tables ready to be read; null where there would be more possible cells than `most`. */
export function draftTables(tables: readonly Table[], most: number): TableDraft[] | null {
  const drafts: TableDraft[] = [];
  let pieces = 0;
  for (const table of tables) {
    const columns = table.heads.map((head) => head.column);
    const { help, blocks } = helpRow(table.blocks, columns);
    const lattice = latticeOf(table.blocks.slice(blocks));
    pieces += lattice.pieces.length;
    if (pieces > most) return null;
    drafts.push({ table, columns, help, lattice, known: knownFromHelp(columns, help) });
  }
  return drafts;
}

const read = (draft: TableDraft, known: ColumnKnowledge[], rowBonus = 0): Draft => ({
  ...draft,
  known,
  read: segment(draft.lattice, draft.columns.length, scorerOf(draft.lattice, known, rowBonus)),
});

/** How many pieces the tables have in all: what their reading takes grows with it. */
const piecesOf = (drafts: readonly TableDraft[]): number =>
  drafts.reduce((sum, { lattice }) => sum + lattice.pieces.length, 0);

/** Whether a table holds the right-hand columns of the one before it. */
const goesBeside = (left: Draft, right: Draft): boolean =>
  left.columns.includes("measure") &&
  right.columns.every(
    (column) => !left.columns.includes(column) && !["problem", "cause", "measure"].includes(column),
  );

/** Rows that have more than their first column: a heading has no right half. */
export const fullRows = ({ read: { segments, rows }, columns }: TableReading): number[] => {
  const full = new Set<number>();
  for (const { row, column } of segments) if (column > 0 || columns[0] !== "problem") full.add(row);
  return Array.from({ length: rows }, (_, row) => row).filter((row) => full.has(row));
};

/** Bonuses in the order in which they are tried: the least change first. */
const BONUSES = Array.from({ length: 2 * MOST_BONUS + 1 }, (_, i) => (i % 2 === 1 ? (i + 1) / 2 : -i / 2));

/** Both halves of a table have the same rows: where they were read with different numbers, once more. */
function withSameRows(left: Draft, right: Draft): [Draft, Draft] {
  if (fullRows(left).length === fullRows(right).length) return [left, right];
  const lefts = BONUSES.map((bonus) => ({ bonus, draft: read(left, left.known, bonus) }));
  const rights = BONUSES.map((bonus) => ({ bonus, draft: read(right, right.known, bonus) }));
  const pairs = lefts
    .flatMap((one) => rights.map((other) => ({ one, other })))
    .filter(({ one, other }) => fullRows(one.draft).length === fullRows(other.draft).length)
    .sort(
      (a, b) =>
        Math.abs(a.one.bonus) + Math.abs(a.other.bonus) - Math.abs(b.one.bonus) - Math.abs(b.other.bonus),
    );
  const [best] = pairs;
  return best === undefined ? [left, right] : [best.one.draft, best.other.draft];
}

/**
 * Reads all tables, and pairs each with its right half where that stands in a table of its own.
 *
 * Yields after each step, so that whoever reads may stop in between.
 *
 * @returns the tables in order, a right half behind its left one
 */
export function* readTables(
  drafts: readonly TableDraft[],
): Generator<{ done: number; total: number }, { left: TableReading; right: TableReading | null }[]> {
  const isLarge = piecesOf(drafts) > PIECES_FOR_MORE;
  const assumptions = isLarge ? ASSUMPTIONS.slice(0, 1) : ASSUMPTIONS;
  const readings = isLarge ? 1 : READINGS;
  const total = assumptions.length * readings * drafts.length;
  let done = 0;
  const readAll = function* (from: readonly { draft: TableDraft; known: ColumnKnowledge[] }[]) {
    const all: Draft[] = [];
    for (const { draft, known } of from) {
      all.push(read(draft, known));
      done += 1;
      yield { done, total };
    }
    return all;
  };
  let best: Draft[] = [];
  for (const assumption of assumptions) {
    let all = yield* readAll(
      drafts.map((draft) => ({ draft, known: draft.known.map((one) => assumed(one, assumption)) })),
    );
    for (let reading = 1; reading < readings; reading += 1) {
      const known = learn(all);
      all = yield* readAll(all.map((draft, i) => ({ draft, known: known[i] ?? draft.known })));
    }
    best = all.map((draft, i) => {
      const other = best[i];
      return other !== undefined && other.read.score >= draft.read.score ? other : draft;
    });
  }
  const pairs: { left: TableReading; right: TableReading | null }[] = [];
  for (let i = 0; i < best.length; i += 1) {
    const [left, right] = [best[i], best[i + 1]];
    if (left === undefined) break;
    if (right !== undefined && goesBeside(left, right)) {
      const [one, other] = isLarge ? [left, right] : withSameRows(left, right);
      pairs.push({ left: one, right: other });
      i += 1;
    } else pairs.push({ left, right: null });
  }
  return pairs;
}

function assumed(one: ColumnKnowledge, assumption: Partial<Record<Column, number>>): ColumnKnowledge {
  const empty = assumption[one.column];
  return empty === undefined ? one : { ...one, empty, usuallyEmpty: empty };
}
