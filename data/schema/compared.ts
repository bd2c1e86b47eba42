/** What a comparison (jämförelse) of plans is made of: what becomes of a row, in which fields, beside what. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { ChangeId, PlanId } from "./ids.ts";

/** What becomes of a row: it stays as it was, says something else, comes, or goes. */
export const RowFate = z.enum(["changed", "new", "dropped", "kept"]);
export type RowFate = z.infer<typeof RowFate>;

/** What of a row is compared, in the order in which it is told. */
export const DifferenceField = z.enum([
  "area",
  "problem",
  "cause",
  "title",
  "measure",
  "types",
  "goals",
  "when",
  "targetYear",
  "who",
  "places",
  "status",
  "continuesIn",
  "followUps",
  "yearEnd",
  "comment",
]);
export type DifferenceField = z.infer<typeof DifferenceField>;

/** Rows by what becomes of them. */
const count = () => seenBy("public", z.int().min(0));
export const FateCounts = z.object({ changed: count(), new: count(), dropped: count(), kept: count() });
export type FateCounts = z.infer<typeof FateCounts>;

/** What a plan is compared with: another plan of its district, or itself before a change. */
export const ComparedWith = z.union([ChangeId, PlanId]);
export type ComparedWith = z.infer<typeof ComparedWith>;
