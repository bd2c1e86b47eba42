/** Follow-up (uppföljning) and the status in the annual report (status VB). */
import { z } from "zod";
import { seenBy, seenIfFit } from "./audience.ts";
import { ActorId } from "./ids.ts";
import { PartialDate, TargetYear } from "./schedule.ts";
import { ContinuesIn, Status } from "./status.ts";
import { Line, Passage } from "./text.ts";

export const FollowUp = z.object({
  /** When it was noted, as exactly as the plan says. */
  date: seenBy("public", PartialDate.nullable()),
  text: seenBy("partner", Passage),
  /** The function or organisation that reported it. */
  reportedBy: seenBy("partner", ActorId.nullable()),
});
export type FollowUp = z.infer<typeof FollowUp>;

/**
 * Days that follow-ups may be kept (gallring): fewer than a year would take away what the year's own
 * report is written from.
 */
export const NOTE_DAYS = { least: 365, most: 3_650 } as const;

export const YearEndStatus = z.object({
  year: seenBy("public", TargetYear),
  status: seenBy("public", Status),
  continuesIn: seenBy("public", ContinuesIn.nullable()),
  /** The document's own status words, at most a phrase. */
  words: seenIfFit(Line),
});
export type YearEndStatus = z.infer<typeof YearEndStatus>;
