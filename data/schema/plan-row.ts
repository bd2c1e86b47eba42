/** A row of a plan as its document has it: the source's words by column, nothing derived. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { Doubt, LooseText, Notice, Source } from "./document.ts";
import { PlanKind, PriorityAreaKind } from "./plan.ts";
import { PartialDate } from "./schedule.ts";

/** The columns that a plan has, by what they mean. */
export const Column = z.enum([
  "problem",
  "cause",
  "measure",
  "goal",
  "when",
  "who",
  "followUp",
  "status",
  "comment",
]);
export type Column = z.infer<typeof Column>;

/**
 * A line in brackets of its own, with which a workbook that this product wrote says a value exactly where
 * the cell's words do not: `[Period: 2025-03 till 2025-10]`.
 */
export const Clarification = z.object({
  /** How many characters of the field's text stand before it. */
  at: seenBy("internal", z.int().min(0)),
  key: seenBy("internal", z.string().min(1)),
  value: seenBy("internal", z.string()),
});
export type Clarification = z.infer<typeof Clarification>;

/** What stands in one column of one row. */
export const Field = z.object({
  /**
   * As in the document; ranges and words that a line break or lost hyphen damaged are mended. Without its
   * clarifications: empty where the cell holds nothing else.
   */
  text: seenBy("internal", z.string()),
  /** Left out where there are none. */
  clarifications: seenBy("internal", z.array(Clarification).optional()),
  /** The cells that it was read from; several where a cell goes on on the next page. */
  sources: seenBy("internal", z.array(Source).min(1)),
  /** Whether it was taken over from a merged cell, or from the row above where a document leaves it out. */
  inherited: seenBy("internal", z.boolean()),
  doubts: seenBy("internal", z.array(Doubt)),
});
export type Field = z.infer<typeof Field>;

/** A follow-up column may stand several times, each with its meeting's day. */
export const FollowUpField = Field.extend({
  date: seenBy("internal", PartialDate.nullable()),
});
export type FollowUpField = z.infer<typeof FollowUpField>;

/** One of the numbered measures in a cell, with what the other cells say under the same number. */
export const NumberedPart = z.object({
  number: seenBy("internal", z.int().min(1).max(99)),
  measure: seenBy("internal", z.string()),
  when: seenBy("internal", z.string().nullable()),
  who: seenBy("internal", z.string().nullable()),
  goal: seenBy("internal", z.string().nullable()),
  followUp: seenBy("internal", z.string().nullable()),
  status: seenBy("internal", z.string().nullable()),
});
export type NumberedPart = z.infer<typeof NumberedPart>;

/** One measure of a tab. */
export const PlanRow = z.object({
  /** Which measure it is in its tab, from 1. */
  number: seenBy("internal", z.int().min(1)),
  problem: seenBy("internal", Field.nullable()),
  cause: seenBy("internal", Field.nullable()),
  measure: seenBy("internal", Field.nullable()),
  goal: seenBy("internal", Field.nullable()),
  when: seenBy("internal", Field.nullable()),
  who: seenBy("internal", Field.nullable()),
  /** In the document's order; the last one is the newest. */
  followUps: seenBy("internal", z.array(FollowUpField)),
  status: seenBy("internal", Field.nullable()),
  comment: seenBy("internal", Field.nullable()),
  /** Empty where the measure's cell is not numbered. */
  parts: seenBy("internal", z.array(NumberedPart)),
  /** Where the row begins. */
  source: seenBy("internal", Source),
});
export type PlanRow = z.infer<typeof PlanRow>;

/** A line of the document's own summary table. */
export const SummaryLine = z.object({
  priorityArea: seenBy("internal", z.string()),
  problems: seenBy("internal", z.int().min(0).nullable()),
  causes: seenBy("internal", z.int().min(0).nullable()),
  measures: seenBy("internal", z.int().min(0).nullable()),
  source: seenBy("internal", Source),
});
export type SummaryLine = z.infer<typeof SummaryLine>;

/** A tab: one priority area with its rows. */
export const PlanTab = z.object({
  kind: seenBy("internal", PriorityAreaKind),
  /** The area as the document spells it. */
  priorityArea: seenBy("internal", z.string().min(1)),
  /** Which columns the tab has, in its own words, with where their heads stand. */
  columns: seenBy(
    "internal",
    z.array(
      z.object({
        column: seenBy("internal", Column),
        heading: seenBy("internal", z.string()),
        date: seenBy("internal", PartialDate.nullable()),
        source: seenBy("internal", Source),
      }),
    ),
  ),
  rows: seenBy("internal", z.array(PlanRow)),
  /** Running text in the tab that is no row. */
  notes: seenBy("internal", z.array(LooseText)),
});
export type PlanTab = z.infer<typeof PlanTab>;

/** What the document says of itself; null where it does not. */
export const PlanHead = z.object({
  /** The district's name as the document or its file name has it. */
  district: seenBy("internal", z.string().nullable()),
  year: seenBy("internal", z.int().nullable()),
  kind: seenBy("internal", PlanKind),
  title: seenBy("internal", z.string().nullable()),
});
export type PlanHead = z.infer<typeof PlanHead>;

/** A whole plan, read and laid out, before anything is derived from it. */
export const ReadPlan = z.object({
  plan: seenBy("internal", PlanHead),
  tabs: seenBy("internal", z.array(PlanTab)),
  summary: seenBy("internal", z.array(SummaryLine)),
  /** Every text that ended in no row, note, head or summary line. */
  notUnderstood: seenBy("internal", z.array(LooseText)),
  notices: seenBy("internal", z.array(Notice)),
});
export type ReadPlan = z.infer<typeof ReadPlan>;
