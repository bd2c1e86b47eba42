/** What falls due: a next step that was agreed on, the measure's own end, its target year. */
import { daysAfter } from "#data/rules/days.ts";
import { nextStepIn } from "#data/rules/next-step.ts";
import { type Day, measureSpan } from "#data/rules/timeline/measure-span.ts";
import type { NextStep } from "#data/schema/next-step.ts";
import type { AgendaReason, AgendaRow, AgendaSetting } from "./reason.ts";

/**
 * The next step that nobody has followed up. What is noted on the same day belongs to it; a note of a
 * later day answers it.
 */
function standingStep(followUps: AgendaRow["followUps"]): NextStep | null {
  let standing: { step: NextStep; noted: Day } | null = null;
  for (const { date, text = "" } of followUps ?? []) {
    const noted = date ?? "";
    const step = nextStepIn(text);
    if (step !== null) standing = { step, noted };
    else if (standing !== null && noted > standing.noted) standing = null;
  }
  return standing?.step ?? null;
}

/** When a reason falls due; null for one that is about no day. */
export function dueDay(reason: AgendaReason): Day | null {
  if (reason.kind === "next-step") return reason.by;
  if (reason.kind === "ends") return reason.on;
  return reason.kind === "target-year" ? `${reason.year}-12-31` : null;
}

/** Only what the row itself says: an end that is assumed of a plan's year is nobody's promise. */
export function dueReasons(row: AgendaRow, { today, weeks }: AgendaSetting): AgendaReason[] {
  const until = daysAfter(today, weeks * 7);
  const isDue = (day: Day): boolean => day <= until;
  const isPast = (day: Day): boolean => day < today;
  const reasons: AgendaReason[] = [];
  const step = standingStep(row.followUps);
  if (step !== null && isDue(step.by)) reasons.push({ kind: "next-step", ...step, isPast: isPast(step.by) });
  const span = measureSpan(row);
  if (span?.isToGiven && span.to !== null && isDue(span.to))
    reasons.push({ kind: "ends", on: span.to, isPast: isPast(span.to) });
  const year = row.schedule.targetYear ?? null;
  if (year !== null && isDue(`${year}-12-31`))
    reasons.push({ kind: "target-year", year, isPast: isPast(`${year}-12-31`) });
  return reasons;
}
