/** Which row of one document is which row of another: the same year's newer version, or last year's plan. */
import type { PriorityAreaKind } from "#data/schema/plan.ts";

/** What tells a row from others: its words, the area it stands in, and what it is about. */
export interface RowTraits {
  area: PriorityAreaKind;
  /** From 1, in its area. */
  number: number;
  problem: string;
  cause: string;
  measure: string;
  places: readonly string[];
}

export interface MatchOptions {
  /**
   * Whether rows that are alike in nothing but their number may be the same, where an area has as
   * many rows in both: so for two readings of one document, never for two years' plans.
   */
  byNumber: boolean;
}

/** Below this, rows are too unlike to be the same: found by trying it on plans whose rows were known. */
const ALIKE = 0.5;
/** A row is compared with so many others at most: those with the rarest words in common. */
const CANDIDATES = 40;

const words = (text: string): Set<string> =>
  new Set(
    text
      .normalize("NFC")
      .toLocaleLowerCase("sv")
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** Dice's coefficient of two sets, from 0 to 1; two empty sets are alike. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

interface Prepared {
  row: RowTraits;
  index: number;
  problem: Set<string>;
  cause: Set<string>;
  measure: Set<string>;
  places: Set<string>;
}

const prepare = (row: RowTraits, index: number): Prepared => ({
  row,
  index,
  problem: words(row.problem),
  cause: words(row.cause),
  measure: words(row.measure),
  places: new Set(row.places),
});

/** The measure's own words weigh most: a problem and a cause are shared by many rows. */
const likeness = (a: Prepared, b: Prepared): number =>
  0.55 * dice(a.measure, b.measure) +
  0.2 * dice(a.problem, b.problem) +
  0.1 * dice(a.cause, b.cause) +
  0.15 * dice(a.places, b.places);

const exactly = ({ area, problem, cause, measure }: RowTraits): string =>
  JSON.stringify([area, problem, cause, measure].map((text) => [...words(text)].join(" ")));

/** What is left of both sides; `take` binds a pair and takes it out. */
class Leftovers {
  readonly pairs = new Map<number, number>();
  before: Prepared[];
  after: Prepared[];

  constructor(before: readonly RowTraits[], after: readonly RowTraits[]) {
    this.before = before.map(prepare);
    this.after = after.map(prepare);
  }

  take(pairs: Iterable<readonly [before: Prepared, after: Prepared]>): void {
    const used = new Set<Prepared>();
    for (const [before, after] of pairs) {
      if (used.has(before) || used.has(after)) continue;
      used.add(before).add(after);
      this.pairs.set(after.index, before.index);
    }
    this.before = this.before.filter((row) => !used.has(row));
    this.after = this.after.filter((row) => !used.has(row));
  }
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** Rows with the same words, the first with the first. */
function* equalPairs({ before, after }: Leftovers): Generator<readonly [Prepared, Prepared]> {
  const waiting = grouped(before, ({ row }) => exactly(row));
  for (const row of after) {
    const same = waiting.get(exactly(row.row))?.shift();
    if (same !== undefined) yield [same, row];
  }
}

/** Pairs that are alike enough, the most alike first; of equals, those whose numbers lie closest. */
function likePairs({ before, after }: Leftovers): (readonly [Prepared, Prepared])[] {
  const holders = new Map<string, Prepared[]>();
  const hold = (word: string, row: Prepared): void => {
    const key = `${row.row.area} ${word}`;
    const rows = holders.get(key);
    if (rows === undefined) holders.set(key, [row]);
    else rows.push(row);
  };
  for (const row of before) for (const word of row.measure) hold(word, row);

  const scored = after.flatMap((row) => {
    const rarest = [...row.measure]
      .map((word) => holders.get(`${row.row.area} ${word}`) ?? [])
      .sort((a, b) => a.length - b.length);
    const candidates = new Set<Prepared>();
    for (const holder of rarest.flatMap((rows) => rows.slice(0, CANDIDATES))) {
      if (candidates.size === CANDIDATES) break;
      candidates.add(holder);
    }
    return [...candidates].map((other) => ({ other, row, score: likeness(other, row) }));
  });
  const distance = (a: Prepared, b: Prepared): number => Math.abs(a.row.number - b.row.number);
  return scored
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || distance(a.other, a.row) - distance(b.other, b.row))
    .map(({ other, row }) => [other, row] as const);
}

/** What is left of areas with as many rows on both sides, number by number. */
function* numberedPairs(
  left: Leftovers,
  before: readonly RowTraits[],
  after: readonly RowTraits[],
): Generator<readonly [Prepared, Prepared]> {
  const count = (rows: readonly RowTraits[], area: PriorityAreaKind): number =>
    rows.filter((row) => row.area === area).length;
  const areas = new Set(after.map(({ area }) => area));
  const even = new Set([...areas].filter((area) => count(before, area) === count(after, area)));
  const key = ({ row }: Prepared): string => `${row.area} ${row.number}`;
  const waiting = grouped(left.before, key);
  for (const row of left.after) {
    const same = even.has(row.row.area) ? waiting.get(key(row))?.shift() : undefined;
    if (same !== undefined) yield [same, row];
  }
}

/**
 * Matches rows: equal words first, then likeness, then (where allowed) the number alone.
 *
 * @returns for each row of `after`, the index of the row of `before` that it is, or null. No row is
 *   matched twice.
 */
export function matchRows(
  before: readonly RowTraits[],
  after: readonly RowTraits[],
  { byNumber }: MatchOptions,
): (number | null)[] {
  const left = new Leftovers(before, after);
  left.take(equalPairs(left));
  left.take(likePairs(left));
  if (byNumber) left.take(numberedPairs(left, before, after));
  return after.map((_, index) => left.pairs.get(index) ?? null);
}
