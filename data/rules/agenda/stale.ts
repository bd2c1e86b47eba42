/** What nobody has said anything about for a while. */
import { monthsBefore } from "#data/rules/days.ts";
import { type Day, measureSpan, wholeDay } from "#data/rules/timeline/measure-span.ts";
import type { AgendaReason, AgendaRow, AgendaSetting } from "./reason.ts";

/**
 * The last day on which somebody said how it goes; null where nobody has. A note without a date was
 * made in the plan's year at the latest, and a date as exact as a month or year means its last day,
 * but none that is still to come.
 */
export function lastFollowedUp({ followUps = [], yearEnd, plan }: AgendaRow, today: Day): Day | null {
  const days = followUps.map(({ date }) => wholeDay(date ?? String(plan.year), "last"));
  if (yearEnd !== null) days.push(`${yearEnd.year}-12-31`);
  const latest = days.toSorted().at(-1);
  if (latest === undefined) return null;
  return latest < today ? latest : today;
}

export function staleReasons(row: AgendaRow, { today, months }: AgendaSetting): AgendaReason[] {
  const since = monthsBefore(today, months);
  const followed = lastFollowedUp(row, today);
  // What has not begun, or began lately, has nothing to tell yet.
  const from = followed ?? measureSpan(row)?.from ?? today;
  return from < since ? [{ kind: "not-followed-up", since: followed }] : [];
}
