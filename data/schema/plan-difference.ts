/** Difference (jämförelse): what one plan, or one state of it, says that another does not, row by row. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { DifferenceField, FateCounts, RowFate } from "./compared.ts";
import { ChangeId, DistrictId } from "./ids.ts";
import { MeasureRow } from "./measure-answer.ts";
import { Plan, PriorityAreaKind } from "./plan.ts";
import { shown, shownRecord } from "./shown.ts";
import { Line } from "./text.ts";

const RowDifference = z.object({
  fate: seenBy("public", RowFate),
  /** What it says otherwise; empty where it comes, goes or stays. */
  fields: seenBy("public", z.array(DifferenceField)),
  /** Whether another year's plan goes on from the status that this one had. */
  carriesStatus: seenBy("public", z.boolean()),
  /** Null for a new row. */
  before: seenBy("public", MeasureRow.nullable()),
  /** Null for one that is dropped. */
  after: seenBy("public", MeasureRow.nullable()),
});

export const PlanDifference = shown(
  z.object({
    counts: seenBy("public", FateCounts),
    /** Those that have rows on either side. */
    areas: seenBy(
      "public",
      z.array(
        z.object({
          kind: seenBy("public", PriorityAreaKind),
          counts: seenBy("public", FateCounts),
          /** In the later plan's order, and then those that are dropped. */
          rows: seenBy("public", z.array(RowDifference)),
        }),
      ),
    ),
  }),
);
export type PlanDifference = z.infer<typeof PlanDifference>;
export type RowDifference = PlanDifference["areas"][number]["rows"][number];

/** What stands on one side: a plan as it is, or as it was before a change of it. */
const ComparedPlan = Plan.pick({ id: true, year: true, kind: true, title: true }).extend({
  /** The change before which it stood so; null for the plan as it is now, or would become. */
  beforeChange: seenBy(
    "public",
    z.object({ id: seenBy("public", ChangeId), at: seenBy("public", z.iso.datetime()) }).nullable(),
  ),
});
export type ComparedPlan = z.infer<typeof ComparedPlan>;

/** `GET /api/plans/:id/difference` and `GET /api/drafts/:id/difference`. */
export const PlanComparison = shown(
  z.object({
    /** Null where there is nothing to compare with: every row is new. */
    before: seenBy("public", ComparedPlan.nullable()),
    after: seenBy("public", ComparedPlan),
    difference: seenBy("public", PlanDifference),
  }),
);
export type PlanComparison = z.infer<typeof PlanComparison>;

/** `GET /api/plans/:id/versions`: the changes that set the whole plan anew, newest first. */
export const PlanVersions = shownRecord(
  z.object({
    district: seenBy("public", DistrictId),
    items: seenBy(
      "internal",
      z.array(
        z.object({
          change: seenBy("internal", ChangeId),
          at: seenBy("internal", z.iso.datetime()),
          /** What the person is called now; null where no account did it. */
          who: seenBy("internal", z.string().nullable()),
          /** The document that was taken in; null where a change was taken back. */
          document: seenBy("internal", Line.nullable()),
          isUndo: seenBy("internal", z.boolean()),
        }),
      ),
    ),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type PlanVersions = z.infer<typeof PlanVersions>;
