/**
 * The next step (nästa steg) that a meeting agrees on: a follow-up whose words say what and by when.
 *
 * It stands in the follow-up's own words and nowhere else, so that it goes with the plan wherever its
 * follow-ups go: into the history, the workbook, and back out of it.
 */
import { z } from "zod";
import { Passage } from "#data/schema/text.ts";

const FORM = /^Nästa steg, senast (\d{4}-\d\d-\d\d): (.+)$/u;

export const NextStep = z.object({
  /** The last day on which it should be done. */
  by: z.iso.date().regex(/^20\d\d-/),
  what: Passage.max(500),
});
export type NextStep = z.infer<typeof NextStep>;

/** The follow-up's text; Swedish, as the plan is. */
export const nextStepText = ({ by, what }: NextStep): string => `Nästa steg, senast ${by}: ${what}`;

/** Null for a follow-up that names no next step. */
export function nextStepIn(text: string): NextStep | null {
  const [, by, what] = FORM.exec(text) ?? [];
  return NextStep.safeParse({ by, what }).data ?? null;
}
