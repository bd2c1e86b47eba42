/** What somebody has decided of a finding: that it is put right, or that it may stand, and why. */
import { z } from "zod";
import { Fingerprint } from "./finding.ts";
import { Sentence } from "./text.ts";

/** It holds as long as the finding rests on the same ground. */
const ground = { fingerprint: Fingerprint };

export const FindingDecision = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("resolved"), reason: Sentence.nullable(), ...ground }),
  z.strictObject({ state: z.literal("accepted"), reason: Sentence, ...ground }),
]);
export type FindingDecision = z.infer<typeof FindingDecision>;

/** What is asked for: a decision, or that the finding is open again. */
export const NewDecision = z.discriminatedUnion("state", [
  ...FindingDecision.options,
  z.strictObject({ state: z.literal("open"), ...ground }),
]);
export type NewDecision = z.infer<typeof NewDecision>;

export const FindingState = z.enum(["open", "resolved", "accepted"]);
export type FindingState = z.infer<typeof FindingState>;
