/** Finding (granskning): what the plan check noticed, in which cell. The words stand with the interface, by rule. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { FindingRule, FindingSubject, FindingValues } from "./noted-finding.ts";
import { Column } from "./plan-row.ts";

/** Worst first. */
export const Severity = z.enum(["error", "warning", "note"]);
export type Severity = z.infer<typeof Severity>;

/**
 * Which finding it is, whenever the check is made: rule, subject, column, and what tells two of the
 * same rule about the same cell apart. Parts are joined by full stops, which no id holds.
 */
export const FindingKey = z
  .string()
  .max(400)
  .regex(/^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/)
  .brand<"FindingKey">();
export type FindingKey = z.infer<typeof FindingKey>;

/** Of what the finding rests on: another one means that the ground has changed. */
export const Fingerprint = z.string().regex(/^[0-9a-f]{16}$/);

export const Finding = z.object({
  key: seenBy("internal", FindingKey),
  fingerprint: seenBy("internal", Fingerprint),
  rule: seenBy("internal", FindingRule),
  severity: seenBy("internal", Severity),
  subject: seenBy("internal", FindingSubject),
  /** Null where it is about the whole row, or about no row. */
  column: seenBy("internal", Column.nullable()),
  values: seenBy("internal", FindingValues),
});
export type Finding = z.infer<typeof Finding>;
