/** What the API answers about plans. */
import { z } from "zod";
import { District } from "./district.ts";
import { Finding } from "./finding.ts";
import { MeasureRow } from "./measure-answer.ts";
import { StatusCounts } from "./place-answer.ts";
import { ChainCounts, Plan, PriorityArea } from "./plan.ts";

/** One line of a plan's summary table. */
export const SummaryRow = z.object({
  priorityArea: PriorityArea.pick({ id: true, kind: true, tab: true }),
  found: ChainCounts,
  /** What the document's own table says. */
  declared: ChainCounts.nullable(),
  byStatus: StatusCounts,
});
export type SummaryRow = z.infer<typeof SummaryRow>;

export const PlanSummary = Plan.pick({
  id: true,
  year: true,
  kind: true,
  title: true,
  document: true,
}).extend({
  district: District,
  counts: ChainCounts,
  byStatus: StatusCounts,
  places: z.int().min(0),
});
export type PlanSummary = z.infer<typeof PlanSummary>;

/** `GET /api/plans`. */
export const PlanList = z.object({ items: z.array(PlanSummary) });
export type PlanList = z.infer<typeof PlanList>;

/** `GET /api/plans/:id`: the plan with its summary table and every row in the document's order. */
export const PlanPage = z.object({
  plan: PlanSummary,
  summary: z.array(SummaryRow),
  notes: z.array(z.object({ priorityArea: PriorityArea.shape.id, text: z.string() })),
  measures: z.array(MeasureRow),
  findings: z.array(Finding),
});
export type PlanPage = z.infer<typeof PlanPage>;
