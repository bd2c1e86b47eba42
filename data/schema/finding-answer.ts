/** What the API answers about findings: each with where it stands and what was decided of it. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { Finding, FindingKey, Severity } from "./finding.ts";
import { FindingState } from "./finding-decision.ts";
import { ChangeId, DistrictId, MeasureId, PlaceId } from "./ids.ts";
import { FindingRule } from "./noted-finding.ts";
import { Plan } from "./plan.ts";
import { shown, shownRecord } from "./shown.ts";
import { Line, Sentence } from "./text.ts";

/** A row of the document that a finding is about. */
const FindingRow = z.object({
  id: seenBy("internal", MeasureId),
  title: seenBy("internal", Line),
  /** Which measure it is in its tab. */
  row: seenBy("internal", z.int()),
  sheetRow: seenBy("internal", z.int().nullable()),
});

export const WholeFinding = Finding.extend({
  plan: seenBy("internal", Plan.pick({ id: true, title: true, year: true })),
  /** The tab as the document spells it; null where it is about more than one. */
  tab: seenBy("internal", Line.nullable()),
  /** The rows that it is about, in the document's order. */
  rows: seenBy("internal", z.array(FindingRow)),
  /** The places that it is about, and those of its row. */
  places: seenBy(
    "internal",
    z.array(z.object({ id: seenBy("internal", PlaceId), name: seenBy("internal", Line) })),
  ),
  /** The actors that it is about. */
  actors: seenBy("internal", z.array(Line)),
  state: seenBy("internal", FindingState),
  /** What was decided last, if it has not been taken back. */
  decision: seenBy(
    "internal",
    z
      .object({
        state: seenBy("internal", FindingState.exclude(["open"])),
        reason: seenBy("internal", Sentence.nullable()),
      })
      .nullable(),
  ),
  /** Whether the plan has changed since, so that the decision no longer holds. */
  hasChanged: seenBy("internal", z.boolean()),
});
/** A finding with all that is known of it. */
export type WholeFinding = z.infer<typeof WholeFinding>;

export const ReviewedFinding = shownRecord(
  z.object({
    district: seenBy("public", DistrictId),
    /** Counts up with every decision; one names the version that it was based on. */
    version: seenBy("public", z.int().min(1)),
    finding: seenBy("internal", WholeFinding),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type ReviewedFinding = z.infer<typeof ReviewedFinding>;

/** Who decided last, and when. */
const Decided = shownRecord(
  z.object({
    district: seenBy("public", DistrictId),
    key: seenBy("internal", FindingKey),
    at: seenBy("internal", z.iso.datetime({ precision: 3 })),
    /** Null in the demo and where the account is gone. */
    who: seenBy("internal", z.string().nullable()),
  }),
  ({ district }) => ({ district, actors: [] }),
);

/** `GET /api/findings`: the gravest first, plan by plan. */
export const FindingList = shown(
  z.object({
    items: seenBy("public", z.array(ReviewedFinding)),
    decided: seenBy("public", z.array(Decided)),
    /** Everything that is looked for, also what was not found. */
    rules: seenBy(
      "public",
      z.array(z.object({ rule: seenBy("public", FindingRule), severity: seenBy("public", Severity) })),
    ),
  }),
);
export type FindingList = z.infer<typeof FindingList>;

/** A decision that stands. */
export const FindingChangeMade = shown(
  z.object({ finding: seenBy("public", ReviewedFinding), change: seenBy("public", ChangeId) }),
);
export type FindingChangeMade = z.infer<typeof FindingChangeMade>;
