/** What people agree on beside the plans, as it is told of when it changes. */
import { asc, isNotNull } from "drizzle-orm";
import { EffortContent } from "#data/schema/effort.ts";
import { DistrictId, EffortId } from "#data/schema/ids.ts";
import { Meeting, MeetingId } from "#data/schema/meeting.ts";
import { meetings } from "#server/db/access-tables.ts";
import { efforts } from "#server/db/beside-tables.ts";
import type { Db } from "#server/db/open.ts";

interface Of<Content> {
  district: DistrictId;
  content: Content;
}

/** What is there; what was taken away is not. */
export interface Beside {
  efforts: ReadonlyMap<EffortId, Of<EffortContent>>;
  meetings: ReadonlyMap<MeetingId, Of<Meeting>>;
}

export async function readBeside(db: Db): Promise<Beside> {
  // In an order of their own: a database gives what has been written last at its end, or not.
  const planned = await db
    .select()
    .from(efforts)
    .where(isNotNull(efforts.content))
    .orderBy(asc(efforts.districtId), asc(efforts.id));
  const held = await db
    .select()
    .from(meetings)
    .where(isNotNull(meetings.record))
    .orderBy(asc(meetings.districtId), asc(meetings.id));
  return {
    efforts: new Map(
      planned.map(({ id, districtId, content }) => [
        EffortId.parse(id),
        { district: DistrictId.parse(districtId), content: EffortContent.parse(content) },
      ]),
    ),
    meetings: new Map(
      held.map(({ id, districtId, record }) => [
        MeetingId.parse(id),
        { district: DistrictId.parse(districtId), content: Meeting.parse(record) },
      ]),
    ),
  };
}
