/** The ways to write a measure: each names the version that it is based on. */
import { parseResponse } from "hono/client";
import { ApiError, api } from "#client/api/api.ts";
import type { ChangeMade } from "#data/schema/change-answer.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeetingId } from "#data/schema/meeting.ts";
import type { MeasurePatch } from "#data/schema/operation.ts";

/** @param meeting the meeting that decides it; null where none does */
const target = ({ id, version }: MeasureRow, meeting: MeetingId | null) => ({
  param: { id },
  query: meeting === null ? {} : { meeting },
  header: { "if-match": `"${version}"` },
});

export const patchMeasure = (
  row: MeasureRow,
  json: MeasurePatch,
  meeting: MeetingId | null = null,
): Promise<ChangeMade> => parseResponse(api.measures[":id"].$patch({ ...target(row, meeting), json }));

export const addFollowUp = (
  row: MeasureRow,
  json: FollowUp,
  meeting: MeetingId | null = null,
): Promise<ChangeMade> =>
  parseResponse(api.measures[":id"]["follow-ups"].$post({ ...target(row, meeting), json }));

/** What stands there now, when that is why a write was refused. */
export function currentIn(error: unknown): MeasureRow | null {
  if (!(error instanceof ApiError) || error.problem.kind !== "changed-meanwhile") return null;
  return MeasureRow.safeParse(error.problem.current).data ?? null;
}
