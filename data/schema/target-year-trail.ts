/** How target years have moved (målår som flyttats): each year that was said, when and why. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { ActorId, ChangeId, DistrictId, MeasureId } from "./ids.ts";
import { TargetYear } from "./schedule.ts";
import { shown, shownRecord } from "./shown.ts";

/** What said a year: the plan itself, a follow-up's own words, a change by hand, or a document that was read in. */
export const TrailOrigin = z.enum(["plan", "follow-up", "change", "import"]);
export type TrailOrigin = z.infer<typeof TrailOrigin>;

export const TrailStep = z.object({
  /** Null where the year was taken away. */
  year: seenBy("partner", TargetYear.nullable()),
  origin: seenBy("partner", TrailOrigin),
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where nothing says when. */
  since: seenBy("partner", z.string().nullable()),
  /** What the plan or the document is called, or the follow-up's sentence; null for what somebody wrote by hand. */
  why: seenBy("partner", z.string().nullable()),
  /** The write behind it, where there is one. */
  change: seenBy("partner", ChangeId.nullable()),
});
export type TrailStep = z.infer<typeof TrailStep>;

/** One measure whose target year has moved: at least two steps, no two in a row with the same year. */
export const TargetYearTrail = shownRecord(
  z.object({
    measure: seenBy("public", MeasureId),
    district: seenBy("public", DistrictId),
    actors: seenBy("public", z.array(ActorId)),
    steps: seenBy("partner", z.array(TrailStep)),
  }),
  ({ district, actors }) => ({ district, actors }),
);
export type TargetYearTrail = z.infer<typeof TargetYearTrail>;

/** `GET /api/target-years`: of the measures that the reader sees with their target years. */
export const TargetYearTrails = shown(z.object({ items: seenBy("public", z.array(TargetYearTrail)) }));
export type TargetYearTrails = z.infer<typeof TargetYearTrails>;
