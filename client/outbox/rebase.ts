/** What of an edit is left to write when the measure is no longer as it was; pure. */
import { hashKey } from "@tanstack/react-query";
import { type Merge, threeWay } from "#client/model/three-way.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { EditableMeasure, MeasurePatch } from "#data/schema/operation.ts";
import { Schedule } from "#data/schema/schedule.ts";
import type { FollowUpWrite, PatchWrite } from "./queued-edit.ts";

export type EditedField = keyof EditableMeasure;

export const EDITED_FIELDS = EditableMeasure.keyof().options;
const SCHEDULE_FIELDS = Schedule.keyof().options;

/** Whether two values are alike, whatever order their fields came in. */
export const isSame = (a: unknown, b: unknown): boolean => hashKey([a]) === hashKey([b]);

/** Of what a row says, the fields that the patch is about. */
export function asItWas(row: Partial<Record<EditedField, unknown>>, set: MeasurePatch): MeasurePatch {
  const fields = EDITED_FIELDS.filter((field) => set[field] !== undefined && row[field] !== undefined);
  return MeasurePatch.parse(Object.fromEntries(fields.map((field) => [field, row[field]])));
}

/** What was written brought together with what stands there now; of the schedule, part by part. */
export function mergeOf({ set, was }: PatchWrite, now: MeasurePatch): Merge<MeasurePatch> {
  const fields = EDITED_FIELDS.filter((field) => set[field] !== undefined);
  const merge = threeWay<MeasurePatch>(fields, was, set, now, isSame);
  if (!merge.conflicts.includes("schedule") || !was.schedule || !set.schedule || !now.schedule) return merge;
  const parts = threeWay(SCHEDULE_FIELDS, was.schedule, set.schedule, now.schedule, isSame);
  if (parts.conflicts.length > 0) return merge;
  return {
    ...merge,
    merged: { ...merge.merged, schedule: parts.merged },
    conflicts: merge.conflicts.filter((field) => field !== "schedule"),
    mine: [...merge.mine, "schedule"],
  };
}

/** What has to be written for a row to say this; null where it does already. */
export function leftOf(wanted: MeasurePatch, now: MeasurePatch): MeasurePatch | null {
  const fields = EDITED_FIELDS.filter(
    (field) => wanted[field] !== undefined && !isSame(wanted[field], now[field]),
  );
  if (fields.length === 0) return null;
  return MeasurePatch.parse(Object.fromEntries(fields.map((field) => [field, wanted[field]])));
}

export type Rebased =
  | { kind: "write"; set: MeasurePatch }
  /** It stands there: by this very edit, whose answer was lost, or because another wrote the same. */
  | { kind: "stands" }
  | { kind: "meets" };

export function rebase(write: PatchWrite, row: MeasureRow): Rebased {
  const now = asItWas(row, write.set);
  const { merged, conflicts } = mergeOf(write, now);
  if (conflicts.length > 0) return { kind: "meets" };
  const set = leftOf(merged, now);
  return set === null ? { kind: "stands" } : { kind: "write", set };
}

/** How many of the follow-ups say just this. */
export const countAlike = (followUps: readonly FollowUp[] = [], one: FollowUp): number =>
  followUps.filter((followUp) => isSame(followUp, one)).length;

/** Whether a follow-up has come to stand there since it was written. */
export const hasCome = ({ followUp, alike }: FollowUpWrite, { followUps }: MeasureRow): boolean =>
  countAlike(followUps, followUp) > alike;
