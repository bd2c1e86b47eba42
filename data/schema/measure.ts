/** Measure (åtgärd): what is done, by whom, when, to what end, and how it went. */
import { z } from "zod";
import { seenBy, seenIfFit } from "./audience.ts";
import { FollowUp, YearEndStatus } from "./follow-up.ts";
import { ActorId, MeasureId, PlaceId } from "./ids.ts";
import { OUTCOMES, Outcome } from "./outcome.ts";
import { Schedule } from "./schedule.ts";
import { ContinuesIn, Status } from "./status.ts";
import { Line, Passage } from "./text.ts";

export const MeasureType = z.enum([
  "physical-environment",
  "place-activation",
  "policing",
  "social",
  "communication",
  "cooperation",
  "mapping-outreach",
]);
export type MeasureType = z.infer<typeof MeasureType>;

/** One of the several things that a cell may promise ("Fysiska åtgärder – …", "2. …"). */
export const MeasurePart = z.object({
  /** The number that the document gives it. */
  number: seenBy("partner", z.int().min(1).max(99).nullable()),
  /** Null where the words do not tell. */
  type: seenBy("public", MeasureType.nullable()),
  text: seenBy("partner", Passage),
  /** When, where the document gives this part its own time. */
  when: seenBy("partner", Line.nullable()),
  /** Who, where the document gives this part its own actors. */
  actors: seenBy("partner", z.array(ActorId).max(20)),
  /** How far, where the document gives this part its own status. */
  status: seenBy("partner", Status.nullable()),
});
export type MeasurePart = z.infer<typeof MeasurePart>;

/** Goal (operativt mål): what the measure should reach; ought to be SMART. */
export const Goal = z.object({
  text: seenBy("partner", Passage),
  /** Whether it names a measure, an amount or a date to follow up against. */
  measurable: seenBy("partner", z.boolean()),
});
export type Goal = z.infer<typeof Goal>;

export const Role = z.enum(["lead", "takesPart", "onCall"]);
export type Role = z.infer<typeof Role>;

export const Responsibility = z.object({
  actor: seenBy("public", ActorId),
  role: seenBy("public", Role),
  /** The function at the actor ("enhetschef"), never a name. */
  function: seenBy("partner", Line.nullable()),
});
export type Responsibility = z.infer<typeof Responsibility>;

/** Where a row stands in the published document. */
export const SourceRow = z.object({
  /** Which measure it is in its tab, counted from 1 in the document's order. */
  row: seenBy("partner", z.int().min(1).max(20_000)),
  /** The row of the workbook's sheet, where the workbook is at hand. */
  sheetRow: seenBy("partner", z.int().min(1).max(1_048_576).nullable()),
});
export type SourceRow = z.infer<typeof SourceRow>;

export const Measure = z.object({
  id: seenBy("public", MeasureId),
  source: seenBy("partner", SourceRow),
  title: seenIfFit(Line),
  parts: seenBy("public", z.array(MeasurePart).min(1).max(20)),
  /** The places that the row itself names, where they differ from its problem's; else null. */
  places: seenBy("public", z.array(PlaceId).max(40).nullable()),
  goals: seenBy("partner", z.array(Goal).max(20)),
  schedule: seenBy("public", Schedule),
  responsibilities: seenBy("public", z.array(Responsibility).max(40)),
  status: seenBy("public", Status),
  /** Which column the status was read from. */
  statusBasis: seenBy("partner", z.enum(["year-end", "follow-up", "plan"])),
  continuesIn: seenBy("public", ContinuesIn.nullable()),
  followUps: seenBy("partner", z.array(FollowUp).max(200)),
  yearEnd: seenBy("public", YearEndStatus.nullable()),
  comment: seenBy("internal", Passage.nullable()),
  /** What was measured here; left out where nobody has noted anything. */
  outcomes: seenBy("partner", z.array(Outcome).max(OUTCOMES).optional()),
});
export type Measure = z.infer<typeof Measure>;
