/**
 * The next step (nästa steg) that a meeting agrees on: a follow-up whose words say what and by when.
 *
 * It stands in the follow-up's own words and nowhere else, so that it goes with the plan wherever its
 * follow-ups go: into the history, the workbook, and back out of it.
 */
import { NextStep } from "#data/schema/next-step.ts";

const FORM = /^Nästa steg, senast (\d{4}-\d\d-\d\d): (.+)$/u;

/** The follow-up's text; Swedish, as the plan is. */
export const nextStepText = ({ by, what }: NextStep): string => `Nästa steg, senast ${by}: ${what}`;

/** Null for a follow-up that names no next step. */
export function nextStepIn(text: string): NextStep | null {
  const [, by, what] = FORM.exec(text) ?? [];
  return NextStep.safeParse({ by, what }).data ?? null;
}
