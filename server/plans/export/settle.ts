/**
 * Chooses words that the product's own reader understands as they were meant: the sheets are read back, and
 * each cell that was misread is put otherwise, or says outright what it means.
 */
import { setImmediate as pause } from "node:timers/promises";
import type { District } from "#data/schema/district.ts";
import type { Plan } from "#data/schema/plan.ts";
import { NONE } from "#server/plans/clarify/index.ts";
import type { Register } from "#server/plans/derive/index.ts";
import { heldRows } from "#server/plans/draft/held-rows.ts";
import { columnNamed } from "#server/plans/tabs/column-names.ts";
import { rephrase, type WordedCell } from "./cell.ts";
import type { HeadSaid } from "./front.ts";
import type { Grid } from "./grid.ts";
import { type ReadBack, readBack } from "./read-back.ts";
import {
  type ChainedRow,
  type Difference,
  differencesIn,
  outright,
  type Reader,
  readerFor,
} from "./same-row.ts";
import type { Tab } from "./tab.ts";

/** More readings than any plan has needed; each settles at least one cell. */
const MOST_READINGS = 20;

const cellsIn = ({ rows, notes }: Tab): WordedCell[] => [
  ...notes,
  ...rows.flatMap(({ words: { followUps, ...columns } }) => [...Object.values(columns), ...followUps]),
];

/** Says it otherwise; whether anything was changed. */
function apply({ cell, rephrases, says, isAbove }: Difference): boolean {
  if (rephrases && rephrase(cell)) return true;
  const lines = isAbove ? cell.above : cell.below;
  const before = lines.size;
  for (const line of says) lines.add(line);
  return lines.size > before;
}

/** Whether rows hang on problems and causes in the same way. */
const chainOf = (rows: readonly ChainedRow[]): string =>
  rows
    .map(({ problem, cause }, index) => {
      const before = rows[index - 1];
      return `${before?.problem.id === problem.id}${before?.cause.id === cause.id}`;
    })
    .join();

/** The tab whose heads stand in a sheet, among those that were read. */
const tabRead = ({ read, plan }: ReadBack, sheet: string) => {
  const at = read.tabs.findIndex(({ columns: [first] }) => first?.source.sheet === sheet);
  return at === -1 ? undefined : plan.priorityAreas[at];
};

function settleTab(tab: Tab, want: readonly ChainedRow[], got: ReadBack, reader: Reader): boolean {
  const area = tabRead(got, tab.sheet);
  if (tab.rows.length + tab.notes.length === 0 && area === undefined) return false;
  // A tab that is called as a column is would have its name taken for that column's head; a problem's is its tab's.
  const column = columnNamed(tab.name);
  const isColumn = column !== null && column !== "problem";
  const isArea = !isColumn && area?.kind === tab.kind && area.tab === reader.text(tab.name);
  if (!isArea && !tab.isSaidOutright) {
    tab.isSaidOutright = true;
    return true;
  }
  const rows = heldRows({ ...got.plan, priorityAreas: area === undefined ? [] : [area] });
  const notes = tab.notes.length === (area?.notes.length ?? 0);
  // Rows that were taken for something else: nothing in the tab can be told from them.
  if (rows.length !== want.length || !notes) return shieldAll(tab);
  const differences = want.flatMap((row, index): Difference[] => {
    const [words, found] = [tab.rows[index]?.words, rows[index]];
    if (words === undefined || found === undefined) return [];
    const siblings = want.filter(({ problem }) => problem.id === row.problem.id);
    const hasOwnPlaces = siblings.some(({ places }) => places.join() !== row.places.join());
    return differencesIn(words, row, found, reader, hasOwnPlaces);
  });
  if (differences.length === 0)
    return chainOf(rows) !== chainOf(want) && (sayCauses(tab, want) || shieldAll(tab));
  const byCell = new Map<WordedCell, Difference[]>();
  for (const one of differences) byCell.set(one.cell, [...(byCell.get(one.cell) ?? []), one]);
  let isChanged = false;
  for (const all of byCell.values()) {
    // A cell that is put otherwise is read anew before more is said in it.
    const other = all.find(({ rephrases }) => rephrases);
    for (const one of other === undefined ? all : [other]) isChanged = apply(one) || isChanged;
  }
  return isChanged;
}

/** Says that there is no cause, so that the rows of one problem that have none are read as one cause's. */
function sayCauses({ rows }: Tab, want: readonly ChainedRow[]): boolean {
  let isChanged = false;
  for (const [index, { cause }] of want.entries()) {
    const cell = rows[index]?.words.cause;
    if (cause.text !== null || cell === undefined) continue;
    isChanged = apply(outright(cell, "Orsak", NONE)) || isChanged;
  }
  return isChanged;
}

/** Says of every cell that it stands for itself. */
function shieldAll(tab: Tab): boolean {
  const open = cellsIn(tab).filter(({ isShielded }) => !isShielded);
  for (const cell of open) cell.isShielded = true;
  return open.length > 0;
}

function headSaid({ read }: ReadBack, plan: Plan, district: District): HeadSaid {
  const { title, year, kind, district: name } = read.plan;
  return new Set([
    ...(title === plan.title ? [] : (["Titel"] as const)),
    ...(year === plan.year ? [] : (["År"] as const)),
    ...(kind === plan.kind ? [] : (["Plan"] as const)),
    ...(name === district.name ? [] : (["Stadsdelsområde"] as const)),
  ]);
}

export interface Settled {
  plan: Plan;
  district: District;
  register: Register;
  fileName: string;
}

/**
 * Settles the cells of a plan's tabs, in place.
 *
 * @param gridsOf the workbook's sheets as the cells stand
 * @returns what the first sheet must say outright of the plan
 */
export async function settle(
  tabs: readonly Tab[],
  gridsOf: (said: HeadSaid) => Grid[],
  { plan, district, register, fileName }: Settled,
): Promise<HeadSaid> {
  const reader = readerFor(register);
  const rows = heldRowsInOrder(plan);
  let said: HeadSaid = new Set();
  for (let reading = 0; reading < MOST_READINGS; reading++) {
    const got = readBack(gridsOf(said), fileName, { ...plan, of: district }, register);
    const more = headSaid(got, plan, district);
    const isHead = [...more].every((key) => said.has(key));
    said = new Set([...said, ...more]);
    const changed = tabs.map((tab, index) => settleTab(tab, rows[index] ?? [], got, reader));
    if (isHead && !changed.includes(true)) return said;
    // Reading takes its time: others are let in between.
    await pause();
  }
  return said;
}

/** Each tab's rows, in the order in which they are written: as the chain has them. */
const heldRowsInOrder = (plan: Plan): ChainedRow[][] =>
  plan.priorityAreas.map(({ problems }) =>
    problems.flatMap((problem) =>
      problem.causes.flatMap((cause) =>
        cause.measures.map((measure) => ({
          problem,
          cause,
          measure,
          places: measure.places ?? problem.places,
        })),
      ),
    ),
  );
