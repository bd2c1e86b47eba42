/** A row of a draft: what was read, what was derived from it, and what a person has decided. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { DerivedRow } from "./derived.ts";
import { MeasureId, PlaceId } from "./ids.ts";
import { MeasureType, Responsibility } from "./measure.ts";
import { EditableMeasure } from "./operation.ts";
import { Scope } from "./plan.ts";
import { Column, PlanRow } from "./plan-row.ts";
import { CorrectedField, RowDecision } from "./row-decision.ts";
import { PartialDate, TargetYear } from "./schedule.ts";
import { ContinuesIn, Status } from "./status.ts";
import { Line, Passage } from "./text.ts";

/** Names a row within its draft: the tab and the row in it, both from 1 (`2-14`). */
export const DraftRowKey = z.string().regex(/^\d{1,2}-\d{1,5}$/);
export type DraftRowKey = z.infer<typeof DraftRowKey>;

const Part = z.object({
  type: seenBy("internal", MeasureType.nullable()),
  text: seenBy("internal", Passage),
});

const { title, status, continuesIn, yearEnd, comment, schedule, goals } = EditableMeasure.shape;

/** What a corrected field says: the one that it is about, and no other. */
export const CorrectedValues = z.object({
  title: seenBy("internal", title.optional()),
  status: seenBy("internal", status.optional()),
  continuesIn: seenBy("internal", continuesIn.optional()),
  yearEnd: seenBy("internal", yearEnd.optional()),
  comment: seenBy("internal", comment.optional()),
  schedule: seenBy("internal", schedule.optional()),
  goals: seenBy("internal", goals.optional()),
  problem: seenBy("internal", Passage.nullable().optional()),
  cause: seenBy("internal", Passage.nullable().optional()),
  parts: seenBy("internal", z.array(Part).optional()),
  scope: seenBy("internal", Scope.optional()),
  places: seenBy("internal", z.array(PlaceId).optional()),
  responsibilities: seenBy("internal", z.array(Responsibility).optional()),
});
export type CorrectedValues = z.infer<typeof CorrectedValues>;

/** What a person should look at before the row is accepted. */
export const OpenQuestion = z.object({
  kind: seenBy(
    "internal",
    z.enum([
      /** The reader was not sure of the text. */
      "text",
      /** A derived value is doubtful. */
      "value",
      /** A place that the register does not have. */
      "unknown-place",
      /** The tab is about places, and the row names none. */
      "no-place",
      /** An actor that the register does not have. */
      "unknown-actor",
      /** The cell names a person; the function is what is kept. */
      "person",
      /** It refers to a row that is not there. */
      "row-not-found",
      /** A person's correction stands against what the document now says. */
      "correction-kept",
    ]),
  ),
  column: seenBy("internal", Column.nullable()),
  /** The words concerned; null where they are held back. */
  words: seenBy("internal", z.string().nullable()),
  /** Both values, where a correction stands against the document. */
  correction: seenBy(
    "internal",
    z
      .object({
        field: seenBy("internal", CorrectedField),
        document: seenBy("internal", CorrectedValues),
        kept: seenBy("internal", CorrectedValues),
      })
      .optional(),
  ),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** How a row stands to the plan that is held, or to another year's. */
export const RowChange = z.enum(["new", "changed", "same"]);
export type RowChange = z.infer<typeof RowChange>;

export const DraftRow = z.object({
  key: seenBy("internal", DraftRowKey),
  /** Which measure it becomes; one that is held keeps its identity. */
  measure: seenBy("internal", MeasureId),
  change: seenBy("internal", RowChange),
  row: seenBy("internal", PlanRow),
  derived: seenBy("internal", DerivedRow),
  decision: seenBy("internal", RowDecision),
  /** What will be committed as things stand, where a decision can change it. */
  proposed: seenBy(
    "internal",
    z.object({
      title: seenBy("internal", Line),
      scope: seenBy("internal", Scope),
      places: seenBy("internal", z.array(PlaceId)),
      responsibilities: seenBy("internal", z.array(Responsibility)),
      parts: seenBy("internal", z.array(Part)),
      from: seenBy("internal", PartialDate.nullable()),
      to: seenBy("internal", PartialDate.nullable()),
      lineWork: seenBy("internal", z.boolean()),
      targetYear: seenBy("internal", TargetYear.nullable()),
      status: seenBy("internal", Status),
      continuesIn: seenBy("internal", ContinuesIn.nullable()),
    }),
  ),
  /** The most pressing first. */
  open: seenBy("internal", z.array(OpenQuestion)),
});
export type DraftRow = z.infer<typeof DraftRow>;
