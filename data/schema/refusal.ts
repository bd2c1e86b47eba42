/** Why a document could not be read. */
import { z } from "zod";

export const RefusalReason = z.enum([
  "empty",
  "encrypted",
  "damaged",
  "unknown-format",
  /** Its name promises a format that it has not, and what it has cannot be read. */
  "mislabelled",
  "too-large",
  "too-many-sheets",
  "too-many-rows",
  "too-many-cells",
  "too-many-pages",
  "too-many-entries",
  "inflates-too-much",
  "too-deep",
  "took-too-long",
  "took-too-much-memory",
  "cancelled",
]);
export type RefusalReason = z.infer<typeof RefusalReason>;

export const Refusal = z.object({
  reason: RefusalReason,
  /** Sheet, cell, page or part of the file; null for the whole document. */
  where: z.string().nullable(),
  /** The bound that was met, where there is one: a count, characters, bytes, seconds or megabytes of memory. */
  limit: z.number().nullable(),
  /** What was found instead, in the same unit; null where nobody went on counting. */
  found: z.number().nullable(),
});
export type Refusal = z.infer<typeof Refusal>;
