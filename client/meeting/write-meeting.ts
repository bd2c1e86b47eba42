/** The ways to begin a meeting and to change it; a change names the version that it is based on. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type {
  MeetingChangeMade,
  MeetingId,
  MeetingPatch,
  MeetingSummary,
  NewMeeting,
} from "#data/schema/meeting.ts";

export const beginMeeting = (json: NewMeeting): Promise<MeetingChangeMade> =>
  parseResponse(api.meetings.$post({ json }));

export const changeMeeting = (
  { id, version }: MeetingSummary,
  json: MeetingPatch,
): Promise<MeetingChangeMade> =>
  parseResponse(api.meetings[":id"].$patch({ param: { id }, header: { "if-match": `"${version}"` }, json }));

/** Where the minutes are to be fetched as a Word file. */
export const minutesUrl = (id: MeetingId, language: string): string =>
  `/api/meetings/${id}/minutes?lang=${language === "en" ? "en" : "sv"}`;
