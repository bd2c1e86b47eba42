/** Meetings that were about an actor's measures. */
import { and, asc, eq, sql } from "drizzle-orm";
import { movedActors } from "#data/rules/move-beside.ts";
import type { BesideActor } from "#data/schema/beside-actor.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { Meeting, MeetingId } from "#data/schema/meeting.ts";
import { meetings } from "#server/db/access-tables.ts";
import type { Tx } from "#server/db/open.ts";
import { type BesideKind, mustStillBe } from "./beside-kind.ts";
import { holdMeeting } from "./set-meeting.ts";

type Was = BesideActor["meetings"][number];
type Key = Pick<Was, "district" | "meeting">;

const isMeeting = ({ district, meeting }: Key) =>
  and(eq(meetings.districtId, district), eq(meetings.id, meeting));

/** As it is once nobody else can write it until the transaction ends; null where it was taken away. */
async function heldMeeting(tx: Tx, key: Key): Promise<Meeting | null> {
  await holdMeeting(tx, key.meeting);
  const [row] = await tx.select().from(meetings).where(isMeeting(key));
  return Meeting.nullable().parse(row?.record ?? null);
}

const write = (tx: Tx, key: Key, record: Meeting, actors: Was["actors"]) =>
  tx
    .update(meetings)
    .set({
      record: { ...record, group: { ...record.group, actors } },
      version: sql`${meetings.version} + 1`,
    })
    .where(isMeeting(key));

export const meetingsBeside: BesideKind<Was> = {
  take: async (tx, move) => {
    const rows = await tx
      .select({ district: meetings.districtId, meeting: meetings.id })
      .from(meetings)
      .where(sql`${meetings.record}->'group'->'actors' @> ${JSON.stringify([move.from])}::jsonb`)
      .orderBy(asc(meetings.districtId), asc(meetings.id));
    const taken: Was[] = [];
    for (const row of rows) {
      const key = { district: DistrictId.parse(row.district), meeting: MeetingId.parse(row.meeting) };
      const record = await heldMeeting(tx, key);
      if (record === null || !record.group.actors.includes(move.from)) continue;
      const { actors } = record.group;
      await write(tx, key, record, movedActors(actors, move));
      taken.push({ ...key, actors });
    }
    return taken;
  },
  giveBack: async (tx, all, move) => {
    for (const { actors, ...key } of all) {
      const record = await heldMeeting(tx, key);
      mustStillBe(record?.group.actors, movedActors(actors, move));
      if (record !== null) await write(tx, key, record, actors);
    }
  },
};
