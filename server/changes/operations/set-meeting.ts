/** Puts a meeting there, changes it or takes it away; what it decided stays with the measures. */
import { and, eq, sql } from "drizzle-orm";
import { Meeting } from "#data/schema/meeting.ts";
import type { SetMeeting } from "#data/schema/operation.ts";
import { meetings } from "#server/db/access-tables.ts";
import type { Tx } from "#server/db/open.ts";
import type { Locked, OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";

interface LockedMeeting extends Locked {
  /** Null for one that is not there yet, or was taken away. */
  content: Meeting | null;
}

const isMeeting = ({ district, meeting }: SetMeeting) =>
  and(eq(meetings.districtId, district), eq(meetings.id, meeting));

/** Nobody else writes the meeting until the transaction ends. One that is not there yet has no row to hold. */
export async function holdMeeting(tx: Tx, meeting: SetMeeting["meeting"]): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`platsplan.meeting ${meeting}`}))`);
}

async function lockMeeting(tx: Tx, operation: SetMeeting): Promise<LockedMeeting> {
  await holdMeeting(tx, operation.meeting);
  const [row] = await tx.select().from(meetings).where(isMeeting(operation));
  return {
    version: row?.version ?? 0,
    scope: { district: operation.district, actors: [] },
    content: Meeting.nullable().parse(row?.record ?? null),
  };
}

export const setMeeting: OperationKind<SetMeeting, LockedMeeting> = {
  lock: lockMeeting,
  setVersion: async (tx, operation, version) => {
    await tx.update(meetings).set({ version }).where(isMeeting(operation));
  },
  issues: ({ content }, current, known) => personIssues(content, current.content, known),
  apply: async (tx, operation, { content: before }) => {
    const { district: districtId, meeting: id, content: record } = operation;
    await tx
      .insert(meetings)
      .values({ districtId, id, record })
      .onConflictDoUpdate({ target: [meetings.districtId, meetings.id], set: { record } });
    return { ...operation, content: before };
  },
};
