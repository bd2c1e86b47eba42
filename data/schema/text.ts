/** Free text as the dataset holds it: trimmed, single-spaced, bounded. */
import { z } from "zod";

/**
 * No control characters, no halves of a character (a database keeps neither), and none that turn the
 * direction of writing around: what stands in a log must read as it was written.
 */
export const READABLE = /^[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]*$/u;

const tidy = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(READABLE, "no control characters")
    .regex(/^\S+(?: \S+)*$/, "no leading, trailing or doubled whitespace and no line breaks");

/** A name or a heading. */
export const Line = tidy(160);
/** One to three sentences. */
export const Sentence = tidy(600);
/** What a cell of a plan may hold, on one line. */
export const Passage = tidy(5_000);

/** Whether a schema is of text that people write: made here, and bounded or declared further since. */
export const isFreeText = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodString &&
  (schema.def.checks ?? []).some(
    ({ _zod: { def } }) =>
      "pattern" in def && def.pattern instanceof RegExp && def.pattern.source === READABLE.source,
  );
