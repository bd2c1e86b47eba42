/** Meetings as they are kept, and the changes that were decided at them. */
import { and, eq, gte, inArray, isNotNull, min, or, sql } from "drizzle-orm";
import { DistrictId } from "#data/schema/ids.ts";
import { Meeting, MeetingId, type MeetingSummary } from "#data/schema/meeting.ts";
import { KeptOperation } from "#data/schema/operation.ts";
import { changes, meetingDecisions, meetings } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import { type KeptChange, standingAt } from "./standing-at.ts";

const isDecidedAt = (meeting: MeetingId) => eq(meetingDecisions.meetingId, meeting);

/** Those that have not been taken away, newest first. */
export async function readMeetings(db: Db): Promise<MeetingSummary[]> {
  const rows = await db.select().from(meetings).where(isNotNull(meetings.record));
  return rows
    .map(({ id, districtId, version, record }) => ({
      ...Meeting.parse(record),
      id: MeetingId.parse(id),
      district: DistrictId.parse(districtId),
      version,
    }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
}

/** What a meeting decided and nobody has taken back, in the order in which it was decided. */
export async function decisionsOf(db: Db, district: DistrictId, meeting: MeetingId): Promise<KeptChange[]> {
  const noted = await db
    .select({ id: meetingDecisions.changeId })
    .from(meetingDecisions)
    .where(isDecidedAt(meeting));
  if (noted.length === 0) return [];
  const ids = noted.map(({ id }) => id);
  const [from] = await db
    .select({ revision: min(changes.revision) })
    .from(changes)
    .where(and(eq(changes.districtId, district), inArray(changes.id, ids)));
  const rows = await db
    .select({
      id: changes.id,
      undoes: changes.undoes,
      operation: changes.operation,
      reverse: changes.reverse,
      revision: changes.revision,
    })
    .from(changes)
    .where(
      and(
        eq(changes.districtId, district),
        gte(changes.revision, from?.revision ?? 0),
        // Nothing that is decided at a meeting is a whole plan, and those are large; so are stories.
        sql`${changes.operation}->>'kind' <> 'set-plan'`,
        or(
          sql`${changes.operation}->>'kind' <> 'set-story'`,
          isNotNull(changes.undoes),
          inArray(changes.id, ids),
        ),
      ),
    );
  return standingAt(
    rows.map((row) => ({
      ...row,
      operation: KeptOperation.parse(row.operation),
      reverse: KeptOperation.parse(row.reverse),
    })),
    new Set(ids),
  );
}
