/** Free text as the dataset holds it: trimmed, single-spaced, bounded. */
import { z } from "zod";

const tidy = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\S+(?: \S+)*$/, "no leading, trailing or doubled whitespace and no line breaks");

/** A name or a heading. */
export const Line = tidy(160);
/** One to three sentences. */
export const Sentence = tidy(600);
