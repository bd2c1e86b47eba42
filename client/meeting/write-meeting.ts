/** The ways to begin a meeting, to change it and to begin the year after; a change names the version that it is based on. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { DraftSummary, NextYearRows } from "#data/schema/draft.ts";
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

/** Begins next year's plan as a draft, with what goes on of this year's. */
export const beginNextYear = (json: NextYearRows): Promise<DraftSummary> =>
  parseResponse(api.drafts["next-year"].$post({ json }));

/** Where the minutes are to be fetched as a Word file. */
export const minutesUrl = (id: MeetingId, language: string): string =>
  `/api/meetings/${id}/minutes?lang=${language === "en" ? "en" : "sv"}`;
