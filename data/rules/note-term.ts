/** The term of follow-ups (gallring): how old one is, and which of a dataset are past their district's term. */
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { Dataset } from "./dataset.ts";
import { mapMeasures } from "./map-measures.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The first day that a term leaves, `2024-11-21`: what is of an earlier one goes. */
export const firstDayKept = (now: Date, days: number): string =>
  new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10);

/**
 * The last day by which a plan's own follow-ups were written. Most of them say no date, and a document
 * tells of its year until it ends.
 */
export const lastDayOfPlan = (year: number): string => `${year}-12-31`;

/**
 * Whether a follow-up is past its term, by its date; one of a month or a year counts to the end of it.
 *
 * @param writtenBy the day by which it was written, for one without a date
 * @param firstKept as of `firstDayKept`
 */
export function isNoteExpired(
  { date }: Pick<FollowUp, "date">,
  writtenBy: string,
  firstKept: string,
): boolean {
  // Compared as text, for which every month may have 31 days.
  const lastDay = date === null ? writtenBy : `${date}${"-12-31".slice(date.length - 4)}`;
  return lastDay < firstKept;
}

/** The dataset without the follow-ups that are past their term. */
export function withinNoteTerm(dataset: Dataset, firstKeptOf: (district: string) => string | null): Dataset {
  const plans = dataset.plans.map((plan) => {
    const firstKept = firstKeptOf(plan.district);
    if (firstKept === null) return plan;
    const writtenBy = lastDayOfPlan(plan.year);
    return mapMeasures(plan, (measure) => ({
      ...measure,
      followUps: measure.followUps.filter((note) => !isNoteExpired(note, writtenBy, firstKept)),
    }));
  });
  return { ...dataset, plans };
}
