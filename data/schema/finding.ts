/** Finding (granskning): what the plan check noticed. The words stand with the interface, by rule. */
import { z } from "zod";
import { seenBy } from "./audience.ts";

export const FindingRule = z.enum([
  /** Rows about one site promise different target years. */
  "target-years-disagree",
  /** The document's summary table counts otherwise than its tabs. */
  "summary-disagrees",
  /** The cells of a row seem to have slipped a column. */
  "cells-shifted",
  /** A row refers to another that must be looked up ("se rad 8"). */
  "refers-to-row",
  /** No actor is named. */
  "no-actor",
  /** No time is named. */
  "no-time",
]);
export type FindingRule = z.infer<typeof FindingRule>;

export const Finding = z.object({
  rule: seenBy("internal", FindingRule),
  severity: seenBy("internal", z.enum(["note", "warning", "error"])),
  subject: seenBy(
    "internal",
    z.object({
      kind: seenBy("internal", z.enum(["plan", "priority-area", "place", "measure"])),
      id: seenBy("internal", z.string().max(100)),
    }),
  ),
  /** What the rule saw, for its sentence: numbers and ids by name. */
  values: seenBy("internal", z.record(z.string(), z.union([z.string(), z.number(), z.array(z.number())]))),
});
export type Finding = z.infer<typeof Finding>;
