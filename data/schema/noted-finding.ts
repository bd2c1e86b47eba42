/** What the plan check looks for, and what a reader of a document noticed that no rule can compute. */
import { z } from "zod";
import { seenBy } from "./audience.ts";

/** One rule each; what they mean stands in `data/rules/findings`, their words with the interface. */
export const FindingRule = z.enum([
  "no-actor",
  "no-time",
  "no-goal",
  "goal-not-measurable",
  "goal-copied",
  "target-years-disagree",
  "target-year-before-end",
  "target-year-past",
  "cause-repeats-problem",
  "cause-not-met",
  "measure-misses-cause",
  "cells-shifted",
  "refers-to-row",
  "row-not-found",
  "follow-up-repeats-status",
  "not-followed-up",
  "actor-named-twice",
  "personal-data",
  "summary-disagrees",
]);
export type FindingRule = z.infer<typeof FindingRule>;

export const FindingSubject = z.object({
  kind: seenBy("internal", z.enum(["plan", "priority-area", "place", "measure"])),
  id: seenBy("internal", z.string().max(100)),
});
export type FindingSubject = z.infer<typeof FindingSubject>;

/** What a rule saw, for its sentence: numbers and ids by name, never a text of the plan. */
export const FindingValues = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.number()), z.array(z.string())]),
);
export type FindingValues = z.infer<typeof FindingValues>;

export const NotedFinding = z.object({
  rule: seenBy("internal", FindingRule),
  subject: seenBy("internal", FindingSubject),
  values: seenBy("internal", FindingValues),
});
export type NotedFinding = z.infer<typeof NotedFinding>;
