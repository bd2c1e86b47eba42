/** That an actor was reminded of what it has not answered. */
import { and, asc, eq, sql } from "drizzle-orm";
import { ReminderId } from "#data/schema/assignment.ts";
import type { BesideActor } from "#data/schema/beside-actor.ts";
import { type ActorId, DistrictId } from "#data/schema/ids.ts";
import { reminders } from "#server/db/beside-tables.ts";
import type { BesideKind } from "./beside-kind.ts";

const isOf = (actor: ActorId) => sql`${reminders.record}->>'actor' = ${actor}`;

const namedAs = (actor: ActorId) => ({
  record: sql`jsonb_set(${reminders.record}, '{actor}', ${JSON.stringify(actor)}::jsonb)`,
});

export const remindersBeside: BesideKind<BesideActor["reminders"][number]> = {
  take: async (tx, { from, to }) => {
    const rows = await tx
      .select({ district: reminders.districtId, reminder: reminders.id })
      .from(reminders)
      .where(isOf(from))
      .orderBy(asc(reminders.districtId), asc(reminders.id))
      .for("update");
    await tx.update(reminders).set(namedAs(to)).where(isOf(from));
    return rows.map(({ district, reminder }) => ({
      district: DistrictId.parse(district),
      reminder: ReminderId.parse(reminder),
    }));
  },
  // One that was taken away since stays away.
  giveBack: async (tx, all, { from, to }) => {
    for (const { district, reminder } of all)
      await tx
        .update(reminders)
        .set(namedAs(from))
        .where(and(eq(reminders.districtId, district), eq(reminders.id, reminder), isOf(to)));
  },
};
