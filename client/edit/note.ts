/** A new follow-up as it stands in the form; pure. */

import { tidy } from "#client/model/tidy.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { ActorId } from "#data/schema/ids.ts";
import { PartialDate } from "#data/schema/schedule.ts";

export interface Note {
  date: string;
  text: string;
}

/** Today, as the note's date is written. */
export const emptyNote = (today: Date): Note => ({ date: today.toLocaleDateString("sv-SE"), text: "" });

/** @returns null when nothing has been written */
export function followUpOf({ date, text }: Note, reportedBy: ActorId | null): FollowUp | null {
  const words = tidy(text);
  return words === "" ? null : { date: tidy(date) === "" ? null : tidy(date), text: words, reportedBy };
}

export const isDate = (date: string): boolean =>
  tidy(date) === "" || PartialDate.safeParse(tidy(date)).success;
