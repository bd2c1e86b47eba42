/** How the meeting is set, as it stands in the address: a copied link restores it. */
import { z } from "zod";
import { PlanId } from "#data/schema/ids.ts";
import { MeetingId } from "#data/schema/meeting.ts";

export const WEEKS = [4, 8, 13, 26] as const;
export const MONTHS = [3, 6, 12] as const;

export const MeetingSearch = z.object({
  /** How far ahead what is due counts; left out: eight weeks. */
  weeks: z.int().min(0).max(52).optional().catch(undefined),
  /** How long a measure may go without follow-up; left out: six months. */
  months: z.int().min(1).max(24).optional().catch(undefined),
  /** The measure or the question from the room that is talked about. */
  item: z.string().min(1).max(200).optional().catch(undefined),
  /** The meeting that is held; left out: what is decided stands in no minutes. */
  meeting: MeetingId.optional().catch(undefined),
});
export type MeetingSearch = z.infer<typeof MeetingSearch>;

export const YearEndSearch = z.object({
  /** Which plan's year is closed; left out: the first that has measures left. */
  plan: PlanId.optional().catch(undefined),
  /** The meeting at which it is closed; left out: it stands in no minutes. */
  meeting: MeetingId.optional().catch(undefined),
});

export const MEETING_FIELDS = MeetingSearch.keyof().options;

export const settingOf = ({ weeks = 8, months = 6 }: MeetingSearch): { weeks: number; months: number } => ({
  weeks,
  months,
});
