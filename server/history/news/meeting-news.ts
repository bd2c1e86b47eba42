/** Which meetings have been held, changed or taken away; for the inside alone. Pure. */
import type { FieldChange } from "#data/schema/change-answer.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { Meeting, MeetingId } from "#data/schema/meeting.ts";
import type { NewsKind, WholeNews } from "#data/schema/news.ts";
import { fieldChanges } from "#server/changes/index.ts";
import type { Teller } from "./then-and-now.ts";

interface Kept {
  district: DistrictId;
  content: Meeting;
}

const entry = (
  id: MeetingId,
  { district, content: { date } }: Kept,
  kind: NewsKind,
  fields: FieldChange[] = [],
): WholeNews => ({
  district,
  actors: [],
  kind,
  about: { noun: "meeting", id, date },
  title: null,
  places: [],
  fields,
});

export const meetingNews: Teller = ({ now, beside }) => {
  const isInside = ({ district }: WholeNews) => now.audienceIn({ district, actors: [] }) === "internal";
  const current = [...beside.now.meetings].flatMap(([id, kept]): WholeNews[] => {
    const before = beside.before.meetings.get(id);
    if (before === undefined) return [entry(id, kept, "meeting-added")];
    const asChange = ({ district, content }: Kept) => ({
      kind: "set-meeting" as const,
      meeting: id,
      district,
      content,
    });
    const fields = fieldChanges(asChange(kept), asChange(before));
    return fields.length === 0 ? [] : [entry(id, kept, "meeting-changed", fields)];
  });
  const gone = [...beside.before.meetings].filter(([id]) => !beside.now.meetings.has(id));
  return [...current, ...gone.map(([id, kept]) => entry(id, kept, "meeting-removed"))].filter(isInside);
};
