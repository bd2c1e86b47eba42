/** Status of a measure and where it goes on: the plans' words, normalised (data/rules reads them). */
import { z } from "zod";

export const Status = z.enum([
  "planned",
  "not-started",
  "started",
  "partly-done",
  "done",
  "not-done",
  "removed",
  "unknown",
]);
export type Status = z.infer<typeof Status>;

export const ContinuesIn = z.enum(["workgroup", "line", "both", "none"]);
export type ContinuesIn = z.infer<typeof ContinuesIn>;
