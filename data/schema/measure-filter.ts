/** The filter that an address carries: the same for map, list, table and API. */
import { z } from "zod";
import { Severity } from "./finding.ts";
import { ActorId, DistrictId, PlaceId } from "./ids.ts";
import { MeasureType, Role } from "./measure.ts";
import { FindingRule } from "./noted-finding.ts";
import { PlaceKind } from "./place.ts";
import { CauseType, PriorityAreaKind } from "./plan.ts";
import { Season, TargetYear } from "./schedule.ts";
import { ContinuesIn, Status } from "./status.ts";

/** An open finding by how grave it is, or by the rule that sees it. */
export const FindingMark = z.enum([...Severity.options, ...FindingRule.options]);
export type FindingMark = z.infer<typeof FindingMark>;

/** An answer that was given, or that is waited for; `changed` are those of them that were answered before. */
export const AnswerMark = z.enum(["unanswered", "changed", "accepted", "declined"]);
export type AnswerMark = z.infer<typeof AnswerMark>;

/** Several values of one field are alternatives; the fields together all hold. */
export const MeasureFilter = z.object({
  district: z.array(DistrictId).max(50).optional(),
  year: z.array(TargetYear).max(50).optional(),
  area: z.array(PriorityAreaKind).optional(),
  place: z.array(PlaceId).max(100).optional(),
  placeKind: z.array(PlaceKind).optional(),
  openDrugScene: z.boolean().optional(),
  type: z.array(MeasureType).optional(),
  causeType: z.array(CauseType).optional(),
  actor: z.array(ActorId).max(100).optional(),
  role: z.array(Role).optional(),
  status: z.array(Status).optional(),
  continuesIn: z.array(ContinuesIn).optional(),
  targetYear: z.array(TargetYear).max(50).optional(),
  season: z.array(Season).optional(),
  finding: z.array(FindingMark).optional(),
  answer: z.array(AnswerMark).optional(),
  /** The year that is looked at: what runs then (`data/rules/running-years.ts`). */
  at: TargetYear.optional(),
});
export type MeasureFilter = z.infer<typeof MeasureFilter>;

export const MeasureSort = z.enum(["plan", "status", "targetYear", "title"]);
export type MeasureSort = z.infer<typeof MeasureSort>;
