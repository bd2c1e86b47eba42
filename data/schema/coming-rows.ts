/** A draft's rows as they are seen while what they say is being derived: read, not decided on. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { DerivedRow } from "./derived.ts";
import { DraftRowKey, OpenQuestion } from "./draft-row.ts";
import { DistrictId } from "./ids.ts";
import { PriorityAreaKind } from "./plan.ts";
import { PlanRow } from "./plan-row.ts";
import { insideRecord } from "./shown.ts";

/** What a row says, and what of it a person should look at. */
const ComingValues = z.object({
  derived: seenBy("internal", DerivedRow),
  open: seenBy("internal", z.array(OpenQuestion)),
});

export const ComingRow = z.object({
  key: seenBy("internal", DraftRowKey),
  row: seenBy("internal", PlanRow),
  /** Null until it is derived: nobody can tell yet whether there is something to ask. */
  values: seenBy("internal", ComingValues.nullable()),
});
export type ComingRow = z.infer<typeof ComingRow>;

const MOST_ROWS = 200;

/** Which of a draft's rows: counted from 0 through all of its tabs. */
export const ComingRange = z.object({
  from: z.coerce.number().int().min(0).default(0),
  count: z.coerce.number().int().min(1).max(MOST_ROWS).default(MOST_ROWS),
});
export type ComingRange = z.infer<typeof ComingRange>;

/** `GET /api/drafts/:id/rows`: some of the rows, and how many each tab has; no tabs where none are coming. */
export const ComingRows = insideRecord(
  z.object({
    district: seenBy("internal", DistrictId),
    tabs: seenBy(
      "internal",
      z.array(
        z.object({
          kind: seenBy("internal", PriorityAreaKind),
          priorityArea: seenBy("internal", z.string()),
          rows: seenBy("internal", z.int().min(0)),
        }),
      ),
    ),
    /** Rows that are derived, of all. */
    done: seenBy("internal", z.int().min(0)),
    rows: seenBy("internal", z.array(ComingRow)),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type ComingRows = z.infer<typeof ComingRows>;
