/** What the API answers about measures: each with the chain it hangs on, so that a row stands by itself. */
import { z } from "zod";
import { Assignment } from "./assignment.ts";
import { seenBy } from "./audience.ts";
import { Finding } from "./finding.ts";
import { type ActorId, DistrictId, PlaceId } from "./ids.ts";
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
      /** Whether the document itself is kept here, with the row word for word. */
      documentKept: seenBy("internal", z.boolean()),
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
  /** What it puts on each of its actors, and what they have answered. */
  assignments: seenBy("partner", z.array(Assignment)),
});
/** A measure with all that is known of it. */
export type WholeMeasureRow = z.infer<typeof WholeMeasureRow>;

const whose = (row: {
  district: DistrictId;
  responsibilities: { actor: ActorId }[];
}): { district: string; actors: string[] } => ({
  district: row.district,
  actors: row.responsibilities.map(({ actor }) => actor),
});

/** A measure with its plan, tab, problem and cause, as it is shown. */
export const MeasureRow = shownRecord(WholeMeasureRow, whose);
export type MeasureRow = z.infer<typeof MeasureRow>;

/** What the plan check noticed about a row and nobody has decided on, in short. */
export const RowFinding = Finding.pick({ rule: true, severity: true });
export type RowFinding = z.infer<typeof RowFinding>;

/** A measure among others: what one filters by stands with it. */
export const ListedMeasure = shownRecord(
  WholeMeasureRow.extend({
    /** Of the day that the answer was made. */
    openFindings: seenBy("internal", z.array(RowFinding)),
  }),
  whose,
);
export type ListedMeasure = z.infer<typeof ListedMeasure>;

/** `GET /api/measures`. */
export const MeasureList = shown(
  z.object({
    items: seenBy("public", z.array(ListedMeasure)),
    /** How many match in all. */
    total: seenBy("public", z.int().min(0)),
    page: seenBy("public", z.int().min(1)),
    pageSize: seenBy("public", z.int().min(1)),
  }),
);
export type MeasureList = z.infer<typeof MeasureList>;
