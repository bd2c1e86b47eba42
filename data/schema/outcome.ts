/** Local outcome (utfall här): what was measured of a measure at its place, before and after; no proof of what caused it. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { Line, Sentence } from "./text.ts";

/** Smaller counts could point at somebody. */
export const SMALLEST_COUNT = 5;

/** Null: fewer than five. */
const Count = z.number().min(SMALLEST_COUNT).max(1_000_000).nullable();

export const Outcome = z.strictObject({
  /** "Anmälda brott på torget". */
  measured: seenBy("partner", Line),
  before: seenBy("partner", Count),
  after: seenBy("partner", Count),
  /** The first and the last day that the number after is of. */
  from: seenBy("partner", z.iso.date()),
  to: seenBy("partner", z.iso.date()),
  /** By what method, and what the number before is of. */
  how: seenBy("partner", Sentence),
});
export type Outcome = z.infer<typeof Outcome>;

/** Outcomes that one measure may have. */
export const OUTCOMES = 20;
