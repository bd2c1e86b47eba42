/** A draft (utkast): a document that was read, and what people decide of its rows before they become a plan. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { DocumentFormat, LooseText, Notice, Sheet } from "./document.ts";
import { DraftRow, DraftRowKey } from "./draft-row.ts";
import { ChangeId, DistrictId, MeasureId, PlanId } from "./ids.ts";
import { PlanKind, PriorityAreaKind } from "./plan.ts";
import { PlanRow, SummaryLine } from "./plan-row.ts";
import { RowDecision } from "./row-decision.ts";
import { TargetYear } from "./schedule.ts";
import { insideRecord } from "./shown.ts";
import { Line } from "./text.ts";

export const DraftState = z.enum([
  "reading",
  /** Its rows are laid out; what they say is derived row by row. */
  "deriving",
  /** Its rows are laid out, and deriving ended before its time: it can be tried again. */
  "stopped",
  "review",
  "refused",
  "committed",
  "discarded",
]);
export type DraftState = z.infer<typeof DraftState>;

/** Whose plan it is and for which year; null until somebody says so where the document does not. */
export const DraftHead = z.object({
  district: seenBy("internal", DistrictId.nullable()),
  year: seenBy("internal", TargetYear.nullable()),
  kind: seenBy("internal", PlanKind),
  title: seenBy("internal", Line.nullable()),
});
export type DraftHead = z.infer<typeof DraftHead>;

export const DraftId = z.uuid().brand<"DraftId">();
export type DraftId = z.infer<typeof DraftId>;

export const DraftSummary = insideRecord(
  z.object({
    id: seenBy("internal", DraftId),
    /** Counts up with every decision; a write names the one that it was based on. */
    version: seenBy("internal", z.int().min(1)),
    state: seenBy("internal", DraftState),
    /** The tenant in whose name it was taken in. */
    district: seenBy("internal", DistrictId),
    document: seenBy(
      "internal",
      z.object({
        /** SHA-256 of the bytes, in hexadecimal. */
        id: seenBy("internal", z.string().regex(/^[0-9a-f]{64}$/)),
        fileName: seenBy("internal", z.string().max(255)),
        format: seenBy("internal", DocumentFormat.nullable()),
        bytes: seenBy("internal", z.int().min(0)),
      }),
    ),
    head: seenBy("internal", DraftHead),
    /** Who took it in; null for the demo, and for an account that is gone. */
    who: seenBy("internal", z.string().nullable()),
    /** When it was taken in, as an instant. */
    at: seenBy("internal", z.iso.datetime()),
    counts: seenBy(
      "internal",
      z.object({
        rows: seenBy("internal", z.int().min(0)),
        /** Rows with open questions that nobody has accepted or left out. */
        open: seenBy("internal", z.int().min(0)),
        accepted: seenBy("internal", z.int().min(0)),
        new: seenBy("internal", z.int().min(0)),
        changed: seenBy("internal", z.int().min(0)),
        same: seenBy("internal", z.int().min(0)),
        dropped: seenBy("internal", z.int().min(0)),
      }),
    ),
    /** Why the document could not be read, or its rows not be derived, in both languages. */
    refusal: seenBy(
      "internal",
      z.object({ sv: seenBy("internal", z.string()), en: seenBy("internal", z.string()) }).nullable(),
    ),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type DraftSummary = z.infer<typeof DraftSummary>;

/** `GET /api/drafts`: those that are not committed or discarded. */
export const DraftList = z.object({ items: seenBy("public", z.array(DraftSummary)) });
export type DraftList = z.infer<typeof DraftList>;

/** `GET /api/drafts/:id`. */
export const DraftPage = insideRecord(
  z.object({
    draft: seenBy("internal", DraftSummary),
    /** The plan that the commit changes; null where it makes a new one. */
    held: seenBy(
      "internal",
      z
        .object({
          id: seenBy("internal", PlanId),
          title: seenBy("internal", Line),
          version: seenBy("internal", z.int().min(1)),
        })
        .nullable(),
    ),
    tabs: seenBy(
      "internal",
      z.array(
        z.object({
          kind: seenBy("internal", PriorityAreaKind),
          priorityArea: seenBy("internal", z.string()),
          rows: seenBy("internal", z.array(DraftRow)),
        }),
      ),
    ),
    /** Rows of the plan that is held which the document no longer has. */
    dropped: seenBy(
      "internal",
      z.array(z.object({ measure: seenBy("internal", MeasureId), title: seenBy("internal", Line) })),
    ),
    summary: seenBy("internal", z.array(SummaryLine)),
    notUnderstood: seenBy("internal", z.array(LooseText)),
    notices: seenBy("internal", z.array(Notice)),
  }),
  ({ draft }) => ({ district: draft.district, actors: [] }),
);
export type DraftPage = z.infer<typeof DraftPage>;

/** What people have decided, by row. */
export const DraftDecisions = z.record(DraftRowKey, RowDecision);
export type DraftDecisions = z.infer<typeof DraftDecisions>;

/** `PATCH /api/drafts/:id`: head, and decisions by row; each field that is given replaces what was decided. */
export const DraftPatch = z.strictObject({
  head: z.strictObject(DraftHead.shape).partial().optional(),
  rows: DraftDecisions.optional(),
  /** Decisions that are taken back, by row: each field is again as it was derived. */
  withdrawn: z.record(DraftRowKey, z.array(RowDecision.keyof()).max(40)).optional(),
  /** Accepts at once the rows without open questions, or all of them. */
  acceptAll: z.enum(["clear", "all"]).optional(),
});
export type DraftPatch = z.infer<typeof DraftPatch>;

/** `POST /api/drafts/next-year`: which rows of a plan go on into the year after. */
export const NextYearRows = z.strictObject({
  plan: PlanId,
  measures: z.array(MeasureId).min(1).max(20_000),
});
export type NextYearRows = z.infer<typeof NextYearRows>;

/** What `GET /api/drafts/:id/progress` says, event by event. */
export const DraftProgress = z.object({
  state: seenBy("internal", DraftState),
  /** While it is read: taking the document's cells, or deriving what its rows say. */
  step: seenBy("internal", z.enum(["reading", "deriving"])),
  /** Sheets or pages read, or rows derived, of how many. */
  done: seenBy("internal", z.int().min(0)),
  total: seenBy("internal", z.int().min(0)),
});
export type DraftProgress = z.infer<typeof DraftProgress>;

/** `GET /api/drafts/:id/document`: the grids to show beside the rows. */
export const DraftDocument = insideRecord(
  z.object({
    district: seenBy("internal", DistrictId),
    format: seenBy("internal", DocumentFormat),
    fileName: seenBy("internal", z.string()),
    sheets: seenBy("internal", z.array(Sheet)),
    loose: seenBy("internal", z.array(LooseText)),
    /** How many names and other personal data stand as functions, or as what they were, in these texts. */
    masked: seenBy("internal", z.int().min(0)),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type DraftDocument = z.infer<typeof DraftDocument>;

/** `POST /api/drafts/:id/commit`: the version of the plan that the review was made beside; 0 for a new plan. */
export const DraftCommit = z.strictObject({ planVersion: z.int().min(0) });
export type DraftCommit = z.infer<typeof DraftCommit>;

/** What came of it; no change where the plan said all of it already. */
export const DraftCommitted = insideRecord(
  z.object({
    district: seenBy("internal", DistrictId),
    plan: seenBy("internal", PlanId),
    change: seenBy("internal", ChangeId.nullable()),
    added: seenBy("internal", z.int().min(0)),
    changed: seenBy("internal", z.int().min(0)),
    dropped: seenBy("internal", z.int().min(0)),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type DraftCommitted = z.infer<typeof DraftCommitted>;

/** `GET /api/measures/:id/source`: the document's own row behind a measure. */
export const MeasureSource = insideRecord(
  z.object({
    district: seenBy("internal", DistrictId),
    measure: seenBy("internal", MeasureId),
    document: seenBy(
      "internal",
      z.object({
        fileName: seenBy("internal", z.string()),
        format: seenBy("internal", DocumentFormat.nullable()),
      }),
    ),
    row: seenBy("internal", PlanRow),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type MeasureSource = z.infer<typeof MeasureSource>;
