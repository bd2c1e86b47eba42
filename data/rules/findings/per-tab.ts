/** The same thing noticed in many rows of a tab is said once, with the rows; in a few, of each of them. */
import type { Plan } from "#data/schema/plan.ts";
import type { Column } from "#data/schema/plan-row.ts";
import { type ReviewRow, rowsIn } from "./rows-of.ts";
import type { Noticed } from "./rule.ts";

/** Rows from which on it is said of the tab. */
export const MANY = 5;

interface Sought {
  column: Column;
  isConcerned: (row: ReviewRow) => boolean;
  /** What it rests on in the row; nothing where something is missing. */
  groundOf?: (row: ReviewRow) => unknown;
}

export function* perTab(plan: Plan, { column, isConcerned, groundOf }: Sought): Generator<Noticed> {
  for (const area of plan.priorityAreas) {
    const rows = rowsIn(area);
    const concerned = rows.filter(isConcerned);
    if (concerned.length >= MANY) {
      yield {
        subject: { kind: "priority-area", id: area.id },
        column,
        values: { measures: concerned.map(({ measure }) => measure.id), of: rows.length },
        ground: concerned.map((row) => groundOf?.(row) ?? null),
      };
      continue;
    }
    for (const row of concerned) {
      yield {
        subject: { kind: "measure", id: row.measure.id },
        column,
        values: {},
        ground: groundOf?.(row) ?? null,
      };
    }
  }
}
