/** A write that is decided at a meeting is noted there, in the same transaction. */
import { randomUUID } from "node:crypto";
import { z } from "@hono/zod-openapi";
import { and, eq, isNotNull } from "drizzle-orm";
import { mayDo } from "#data/rules/permissions.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { MeetingId } from "#data/schema/meeting.ts";
import { meetingDecisions, meetings } from "#server/db/access-tables.ts";
import type { Tx } from "#server/db/open.ts";
import type { Person } from "#server/http/person.ts";
import { ChangeRefused } from "./operations/refused.ts";

/** What a write's address says of the meeting. */
export const AtMeeting = z.object({ meeting: MeetingId.optional() });

/**
 * The id of a write, and what is written along with it.
 *
 * @param district whose measure it is: a meeting decides on its own district's
 */
export function decidedAt(
  { meeting }: z.output<typeof AtMeeting>,
  { viewer }: Person,
  district: DistrictId,
): { id: string; along?: (tx: Tx) => Promise<void> } {
  const id = randomUUID();
  if (meeting === undefined) return { id };
  const along = async (tx: Tx) => {
    if (!mayDo(viewer, "edit", { district, actors: [] })) throw new ChangeRefused("forbidden");
    const held = await tx
      .select({ id: meetings.id })
      .from(meetings)
      .where(and(eq(meetings.districtId, district), eq(meetings.id, meeting), isNotNull(meetings.record)))
      // It is not taken away until the transaction ends.
      .for("share");
    if (held.length === 0) throw new ChangeRefused("not-found");
    await tx.insert(meetingDecisions).values({ districtId: district, meetingId: meeting, changeId: id });
  };
  return { id, along };
}
