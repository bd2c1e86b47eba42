/** The plan's year is over, and a measure has no follow-up, or no status. */
import type { Plan } from "#data/schema/plan.ts";
import type { Column } from "#data/schema/plan-row.ts";
import { MANY, perTab } from "./per-tab.ts";
import { isKept, type ReviewRow, rowsOf } from "./rows-of.ts";
import type { Noticed, ReviewRule } from "./rule.ts";

const hasNoFollowUp = (row: ReviewRow): boolean => isKept(row) && row.measure.followUps.length === 0;

const hasNoStatus = (row: ReviewRow): boolean => {
  const { yearEnd, status } = row.measure;
  return isKept(row) && yearEnd === null && (status === "planned" || status === "unknown");
};

/** Said once of a plan that has nothing of it in any row. */
function* missing(plan: Plan, column: Column, isConcerned: (row: ReviewRow) => boolean): Generator<Noticed> {
  const rows = rowsOf(plan).filter(isKept);
  if (rows.length >= MANY && rows.every(isConcerned)) {
    yield {
      subject: { kind: "plan", id: plan.id },
      column,
      values: { missing: rows.length, year: plan.year },
    };
  } else {
    for (const one of perTab(plan, { column, isConcerned }))
      yield { ...one, values: { ...one.values, year: plan.year } };
  }
}

export const notFollowedUp: ReviewRule = {
  id: "not-followed-up",
  severity: "warning",
  *notice(plan, { today }) {
    if (plan.year >= Number(today.slice(0, 4))) return;
    yield* missing(plan, "followUp", hasNoFollowUp);
    yield* missing(plan, "status", hasNoStatus);
  },
};
