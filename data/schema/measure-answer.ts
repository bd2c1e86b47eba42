/** What the API answers about measures: each with the chain it hangs on, so that a row stands by itself. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { DistrictId, PlaceId } from "./ids.ts";
import { Measure } from "./measure.ts";
import { Cause, Plan, PriorityArea, Problem } from "./plan.ts";

/** A measure with its plan, tab, problem and cause. */
export const MeasureRow = Measure.omit({ places: true }).extend({
  district: seenBy("public", DistrictId),
  plan: Plan.pick({ id: true, year: true, kind: true, title: true }).extend({
    documentTitle: seenBy("public", Plan.shape.document.shape.title),
  }),
  priorityArea: PriorityArea.pick({ id: true, kind: true, tab: true }),
  problem: Problem.pick({ id: true, title: true, text: true, scope: true, targetGroup: true }),
  cause: Cause.pick({ id: true, text: true, types: true }),
  /** The places that the row is about: its own, else its problem's. */
  places: seenBy("public", z.array(PlaceId)),
});
export type MeasureRow = z.infer<typeof MeasureRow>;

/** `GET /api/measures`. */
export const MeasureList = z.object({
  items: z.array(MeasureRow),
  /** How many match in all. */
  total: z.int().min(0),
  page: z.int().min(1),
  pageSize: z.int().min(1),
});
export type MeasureList = z.infer<typeof MeasureList>;
