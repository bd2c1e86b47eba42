/** The next step (nästa steg) that is agreed on: what, and by when. */
import { z } from "zod";
import { Passage } from "./text.ts";

export const NextStep = z.object({
  /** The last day on which it should be done. */
  by: z.iso.date().regex(/^20\d\d-/),
  what: Passage.max(500),
});
export type NextStep = z.infer<typeof NextStep>;
