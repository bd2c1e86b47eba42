/** What takes a document to the rows that a page shows, built as one piece for its measurement. */
export { comingRow } from "#server/plans/draft/coming-row.ts";
export { LaidPlan } from "#server/plans/read/laid-plan.ts";
export { planIn } from "#server/plans/read/plan-in.ts";
