/** What of an edit is left to write when the measure is no longer as it was; pure. */
import { mergeLists } from "#client/model/merge-lists.ts";
import { threeWay } from "#client/model/three-way.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { EditableMeasure, MeasurePatch } from "#data/schema/operation.ts";
import { Schedule } from "#data/schema/schedule.ts";
import { fieldsOf, isSame } from "./fields.ts";
import type { FollowUpWrite } from "./queued-edit.ts";

export type EditedField = keyof EditableMeasure;

const SCHEDULE_FIELDS = Schedule.keyof().options;

/** The schedule and what was measured are written whole, and brought together part by part. */
export const measureFields = fieldsOf<MeasurePatch>({
  names: EditableMeasure.keyof().options,
  schema: MeasurePatch,
  parts: (field, { set, was }, now) => {
    if (field === "outcomes") {
      const outcomes = mergeLists(was.outcomes ?? [], set.outcomes ?? [], now.outcomes ?? [], isSame);
      return outcomes === null ? null : { outcomes };
    }
    if (field !== "schedule" || !was.schedule || !set.schedule || !now.schedule) return null;
    const parts = threeWay(SCHEDULE_FIELDS, was.schedule, set.schedule, now.schedule, isSame);
    return parts.conflicts.length > 0 ? null : { schedule: parts.merged };
  },
});

/** How many of the follow-ups say just this. */
export const countAlike = (followUps: readonly FollowUp[] = [], one: FollowUp): number =>
  followUps.filter((followUp) => isSame(followUp, one)).length;

/** Whether a follow-up has come to stand there since it was written. */
export const hasCome = ({ followUp, alike }: FollowUpWrite, { followUps }: MeasureRow): boolean =>
  countAlike(followUps, followUp) > alike;
