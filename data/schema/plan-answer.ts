/** What the API answers about plans. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { District } from "./district.ts";
import { WholeFinding } from "./finding-answer.ts";
import { PriorityAreaId } from "./ids.ts";
import { MeasureRow } from "./measure-answer.ts";
import { StatusCounts } from "./place-answer.ts";
import { ChainCounts, Note, Plan, PriorityArea } from "./plan.ts";
import { shown, shownRecord } from "./shown.ts";

/** One line of a plan's summary table: what the reader may see of the tab. */
const SummaryRow = z.object({
  priorityArea: seenBy("public", PriorityArea.pick({ id: true, kind: true, tab: true })),
  found: seenBy("public", ChainCounts),
  /** What the document's own table says. */
  declared: seenBy("partner", ChainCounts.nullable()),
  /** How many rows of the printed sheet stand above its first measure; null where nobody counts them. */
  rowsAbove: seenBy("partner", PriorityArea.shape.rowsAbove),
  byStatus: seenBy("public", StatusCounts),
});
const WholePlanSummary = Plan.pick({
  id: true,
  year: true,
  kind: true,
  title: true,
  document: true,
}).extend({
  district: seenBy("public", District),
  counts: seenBy("public", ChainCounts),
  byStatus: seenBy("public", StatusCounts),
  places: seenBy("public", z.int().min(0)),
});

export const PlanSummary = shownRecord(WholePlanSummary, ({ district }) => ({
  district: district.id,
  actors: [],
}));
export type PlanSummary = z.infer<typeof PlanSummary>;

/** `GET /api/plans`. */
export const PlanList = shown(z.object({ items: seenBy("public", z.array(PlanSummary)) }));
export type PlanList = z.infer<typeof PlanList>;

/** `GET /api/plans/:id`: the plan with its summary table and its rows in the document's order. */
export const PlanPage = shownRecord(
  z.object({
    plan: seenBy("public", PlanSummary),
    summary: seenBy("public", z.array(SummaryRow)),
    notes: seenBy(
      "internal",
      z.array(
        z.object({
          priorityArea: seenBy("internal", PriorityAreaId),
          text: seenBy("internal", Note.shape.text),
        }),
      ),
    ),
    measures: seenBy("public", z.array(MeasureRow)),
    /** What the plan check noticed and nobody has decided on. */
    findings: seenBy("internal", z.array(WholeFinding)),
  }),
  ({ plan }) => ({ district: plan.district.id, actors: [] }),
);
export type PlanPage = z.infer<typeof PlanPage>;
