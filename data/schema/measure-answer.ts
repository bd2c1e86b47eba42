/** What the API answers about measures: each with the chain it hangs on, so that a row stands by itself. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { DistrictId, PlaceId } from "./ids.ts";
import { Measure } from "./measure.ts";
import { Cause, Plan, PriorityArea, Problem } from "./plan.ts";
import { shown, shownRecord } from "./shown.ts";

const WholeMeasureRow = Measure.omit({ places: true }).extend({
  district: seenBy("public", DistrictId),
  /** Counts up with every change; a write names the one that it was based on. */
  version: seenBy("public", z.int().min(1)),
  plan: seenBy(
    "public",
    Plan.pick({ id: true, year: true, kind: true, title: true }).extend({
      documentTitle: seenBy("public", Plan.shape.document.shape.title),
    }),
  ),
  priorityArea: seenBy("public", PriorityArea.pick({ id: true, kind: true, tab: true })),
  problem: seenBy(
    "public",
    Problem.pick({ id: true, title: true, text: true, scope: true, targetGroup: true }),
  ),
  cause: seenBy("public", Cause.pick({ id: true, text: true, types: true })),
  /** The places that the row is about: its own, else its problem's. */
  places: seenBy("public", z.array(PlaceId)),
});
/** A measure with all that is known of it. */
export type WholeMeasureRow = z.infer<typeof WholeMeasureRow>;

/** A measure with its plan, tab, problem and cause, as it is shown. */
export const MeasureRow = shownRecord(WholeMeasureRow, ({ district, responsibilities }) => ({
  district,
  actors: responsibilities.map(({ actor }) => actor),
}));
export type MeasureRow = z.infer<typeof MeasureRow>;

/** `GET /api/measures`. */
export const MeasureList = shown(
  z.object({
    items: seenBy("public", z.array(MeasureRow)),
    /** How many match in all. */
    total: seenBy("public", z.int().min(0)),
    page: seenBy("public", z.int().min(1)),
    pageSize: seenBy("public", z.int().min(1)),
  }),
);
export type MeasureList = z.infer<typeof MeasureList>;
