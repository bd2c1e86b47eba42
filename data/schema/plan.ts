/** Plan (åtgärdsplan): one district's plan for one year, with its tabs, problems, causes and measures. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { DocumentFormat } from "./document.ts";
import { CauseId, DistrictId, PlaceId, PlanId, PriorityAreaId, ProblemId } from "./ids.ts";
import { Measure } from "./measure.ts";
import { NotedFinding } from "./noted-finding.ts";
import { TargetYear } from "./schedule.ts";
import { Line, Passage } from "./text.ts";

/** A crime is analysed by who offends, what is attacked and where (the crime triangle, Brå). */
export const CauseType = z.enum(["offender", "target", "place"]);
export type CauseType = z.infer<typeof CauseType>;

export const Cause = z.object({
  /** Numbers it within its problem; says nothing of it. */
  id: seenBy("public", CauseId),
  /** Null where the document gives no cause. */
  text: seenBy("partner", Passage.nullable()),
  types: seenBy("partner", z.array(CauseType).max(3)),
  measures: seenBy("public", z.array(Measure).max(20_000)),
});
export type Cause = z.infer<typeof Cause>;

/** What a problem's row is about: named places, every place of the district, or no place. */
export const Scope = z.enum(["places", "all-places", "district"]);
export type Scope = z.infer<typeof Scope>;

export const TargetGroup = z.enum(["buyers", "sellers", "recruits", "users", "youth", "residents"]);
export type TargetGroup = z.infer<typeof TargetGroup>;

export const Problem = z.object({
  /** Numbers it within its tab; says nothing of it. */
  id: seenBy("public", ProblemId),
  /** The heading that the document gives it, or a few words for it. */
  title: seenBy("partner", Line),
  text: seenBy("partner", Passage.nullable()),
  scope: seenBy("public", Scope),
  places: seenBy("public", z.array(PlaceId).max(40)),
  targetGroup: seenBy("internal", TargetGroup.nullable()),
  causes: seenBy("partner", z.array(Cause).min(1).max(20_000)),
});
export type Problem = z.infer<typeof Problem>;

export const PriorityAreaKind = z.enum([
  "young-people-at-risk",
  "unsafe-places",
  "system-threatening-crime",
  "vulnerable-victims",
  "criminal-environments",
  "own",
]);
export type PriorityAreaKind = z.infer<typeof PriorityAreaKind>;

/** Numbers of problems, causes and measures in a tab. */
export const ChainCounts = z.object({
  problems: seenBy("public", z.int().min(0)),
  causes: seenBy("public", z.int().min(0)),
  measures: seenBy("public", z.int().min(0)),
});
export type ChainCounts = z.infer<typeof ChainCounts>;

/** What stands in a tab outside its rows. */
export const Note = z.object({
  text: seenBy("internal", Passage),
  places: seenBy("internal", z.array(PlaceId)),
});

export const PriorityArea = z.object({
  id: seenBy("public", PriorityAreaId),
  kind: seenBy("public", PriorityAreaKind),
  /** The tab's heading as the document spells it; it may hold labels ("brottsutsatta"). */
  tab: seenBy("partner", Line),
  /** What the document's own summary table says; null where it has none. */
  declared: seenBy("partner", ChainCounts.nullable()),
  /**
   * How many rows of the printed sheet stand above the tab's first measure: people number its rows with
   * them ("se rad 8"). Null where the workbook is at hand, whose rows have their own numbers, or where
   * nobody knows.
   */
  rowsAbove: seenBy("partner", z.int().min(0).max(1_048_576).nullable()),
  /** What stands in the tab outside its rows. */
  notes: seenBy("internal", z.array(Note).max(1_000)),
  problems: seenBy("partner", z.array(Problem).max(20_000)),
});
export type PriorityArea = z.infer<typeof PriorityArea>;

export const PlanKind = z.enum(["plan", "follow-up"]);
export type PlanKind = z.infer<typeof PlanKind>;

/** `data/plans/<plan>.json`. */
export const Plan = z.object({
  id: seenBy("public", PlanId),
  district: seenBy("public", DistrictId),
  year: seenBy("public", TargetYear),
  kind: seenBy("public", PlanKind),
  title: seenBy("public", Line),
  document: seenBy(
    "public",
    z.object({
      /** The published document's title. */
      title: seenBy("public", Line),
      publisher: seenBy("public", Line),
      format: seenBy("public", DocumentFormat),
    }),
  ),
  priorityAreas: seenBy("public", z.array(PriorityArea).max(30)),
  /** What a reader noticed that no rule can compute. */
  findings: seenBy("internal", z.array(NotedFinding).max(1_000)),
});
export type Plan = z.infer<typeof Plan>;
