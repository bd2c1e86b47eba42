/** A meeting's day and who was there, as two people may have written them at the same time. Pure. */
import { mergeLists } from "#client/model/merge-lists.ts";
import { type Merge, threeWay } from "#client/model/three-way.ts";
import type { Meeting } from "#data/schema/meeting.ts";

export type MeetingFields = Pick<Meeting, "date" | "attendees">;

const isSame = (a: MeetingFields[keyof MeetingFields], b: MeetingFields[keyof MeetingFields]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

export const fieldsOf = ({ date, attendees }: MeetingFields): MeetingFields => ({ date, attendees });

/** @param base what both began with */
export function mergedFields(
  base: MeetingFields,
  mine: MeetingFields,
  theirs: MeetingFields,
): Merge<MeetingFields> {
  const merge = threeWay(["date", "attendees"], base, mine, theirs, isSame);
  if (!merge.conflicts.includes("attendees")) return merge;
  // Those whom each of two has noted were all there.
  const attendees = mergeLists(base.attendees, mine.attendees, theirs.attendees, Object.is);
  if (attendees === null) return merge;
  return {
    ...merge,
    merged: { ...merge.merged, attendees },
    conflicts: merge.conflicts.filter((field) => field !== "attendees"),
    mine: [...merge.mine, "attendees"],
  };
}
