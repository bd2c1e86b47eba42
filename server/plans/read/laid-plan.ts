/** A plan on its way from the thread that laid it out: rows are texts until somebody asks for them. */
import type { PlanHead, PlanRow, PlanTab, ReadPlan } from "#data/schema/plan-row.ts";

/** Rows in one text: about as many as are asked for at a time. */
const ROWS_AT_ONCE = 50;

/** A tab without its rows, and how many it has. */
type TabOutline = Omit<PlanTab, "rows"> & { count: number };
type Outline = Omit<ReadPlan, "tabs"> & { tabs: TabOutline[] };

/** A laid out plan as JSON. */
export interface LaidTexts {
  outline: string;
  /** The rows of all tabs in the plan's order, `ROWS_AT_ONCE` in each. */
  rows: readonly string[];
}

export function laidTexts({ tabs, ...plan }: ReadPlan): LaidTexts {
  const outline: Outline = {
    ...plan,
    tabs: tabs.map(({ rows, ...tab }) => ({ ...tab, count: rows.length })),
  };
  const rows = tabs.flatMap((tab) => tab.rows);
  return {
    outline: JSON.stringify(outline),
    rows: Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, at) =>
      JSON.stringify(rows.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE)),
    ),
  };
}

/** Reads no more of a plan than is asked for: thousands of rows would hold up everyone else. */
export class LaidPlan {
  readonly #outline: Outline;
  readonly #rows: readonly string[];

  /** @param texts of our own thread's, from a plan that it has laid out */
  constructor({ outline, rows }: LaidTexts) {
    this.#outline = JSON.parse(outline);
    this.#rows = rows;
  }

  /** What the document says of itself. */
  get head(): PlanHead {
    return this.#outline.plan;
  }

  get tabs(): readonly TabOutline[] {
    return this.#outline.tabs;
  }

  /** How many rows all tabs have. */
  get count(): number {
    return this.tabs.reduce((sum, { count }) => sum + count, 0);
  }

  /** Rows counted from 0 through all tabs; as many as there are from there. */
  rows(from: number, count: number): PlanRow[] {
    const first = Math.floor(from / ROWS_AT_ONCE);
    const texts = this.#rows.slice(first, Math.ceil((from + count) / ROWS_AT_ONCE));
    const read = texts.flatMap((text): PlanRow[] => JSON.parse(text));
    return read.slice(from - first * ROWS_AT_ONCE, from - first * ROWS_AT_ONCE + count);
  }

  /** Which tab a row is in, both counted from 0; -1 past the last. */
  tabOf(row: number): number {
    let before = 0;
    return this.tabs.findIndex(({ count }) => {
      before += count;
      return row < before;
    });
  }

  /** The plan with all its rows. */
  whole(): ReadPlan {
    const { tabs, ...plan } = this.#outline;
    const rows = this.rows(0, this.count);
    let from = 0;
    return {
      ...plan,
      tabs: tabs.map(({ count, ...tab }) => {
        const own = rows.slice(from, from + count);
        from += count;
        return { ...tab, rows: own };
      }),
    };
  }
}
