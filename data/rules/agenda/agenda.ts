/**
 * A meeting's agenda: the measures that are due, in dispute or without follow-up, each with why.
 *
 * What is done, was not done or was removed is nobody's business at a meeting any more, and neither is
 * what an earlier year's plan says.
 */
import { newestPlans } from "#data/rules/newest-plans.ts";
import type { Status } from "#data/schema/status.ts";
import { type DisputeContext, disputes } from "./disputed.ts";
import { dueDay, dueReasons } from "./due.ts";
import {
  type AgendaReason,
  type AgendaRow,
  type AgendaSetting,
  GROUND_OF,
  GROUNDS,
  type Ground,
} from "./reason.ts";
import { lastFollowedUp, staleReasons } from "./stale.ts";

export interface AgendaItem<Row extends AgendaRow> {
  row: Row;
  /** The first of the grounds that it has. */
  ground: Ground;
  /** At least one, by ground. */
  reasons: readonly AgendaReason[];
}

const OVER: ReadonlySet<Status> = new Set(["done", "not-done", "removed"]);

export const isOver = ({ status }: Pick<AgendaRow, "status">): boolean => OVER.has(status);

const rank = (ground: Ground): number => GROUNDS.indexOf(ground);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is due first, then what has waited longest; what has no day of its own comes before what has. */
function dayOf({ row, ground, reasons }: AgendaItem<AgendaRow>, today: string): string {
  if (ground === "due") return reasons.flatMap((reason) => dueDay(reason) ?? []).toSorted()[0] ?? "";
  return ground === "stale" ? (lastFollowedUp(row, today) ?? "") : "";
}

/**
 * @param rows the group's, of any year
 * @param context all rows that the reader sees, and the places
 * @returns what is due, in order of its day; what is in dispute, in the plans' order; then the rest,
 *   longest without follow-up first
 */
export function agenda<Row extends AgendaRow>(
  rows: readonly Row[],
  context: DisputeContext,
  setting: AgendaSetting,
): AgendaItem<Row>[] {
  const all = newestPlans(context.rows);
  const current = new Set(all.map(({ id }) => id));
  const disputed = disputes({ ...context, rows: all.filter((row) => !isOver(row)) });
  return rows
    .filter((row) => current.has(row.id) && !isOver(row))
    .flatMap((row): AgendaItem<Row>[] => {
      const reasons = [...dueReasons(row, setting), ...disputed(row), ...staleReasons(row, setting)];
      const [first] = reasons;
      return first === undefined ? [] : [{ row, ground: GROUND_OF[first.kind], reasons }];
    })
    .toSorted(
      (a, b) => rank(a.ground) - rank(b.ground) || compare(dayOf(a, setting.today), dayOf(b, setting.today)),
    );
}
