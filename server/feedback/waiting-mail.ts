/** The mails that wait, as they are kept: what is told stands in the queue all the same. */
import { and, count, eq, inArray, isNotNull, isNull, lte, sql } from "drizzle-orm";
import { hourOf, nextTry } from "#data/rules/feedback/mail-tries.ts";
import { FeedbackId } from "#data/schema/feedback.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { type MailboxState, MailFault } from "#data/schema/mailbox.ts";
import { feedbackMail } from "#server/db/feedback-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";

export interface WaitingMail {
  district: DistrictId;
  feedback: FeedbackId;
  /** This one counted. */
  tries: number;
}

const isOne = ({ district, feedback }: Pick<WaitingMail, "district" | "feedback">) =>
  and(eq(feedbackMail.districtId, district), eq(feedbackMail.feedbackId, feedback));

/** Goes out as the next hour begins: when it is sent tells no more of when it was written. */
export async function addMail(
  tx: Tx,
  { district, feedback, now }: { district: DistrictId; feedback: string; now: Date },
): Promise<void> {
  await tx
    .insert(feedbackMail)
    .values({ districtId: district, feedbackId: feedback, dueHour: hourOf(now) + 1 });
}

/**
 * Takes what is due, for one server alone; whoever takes it and ends before it says how it went leaves it
 * for an hour later. What nobody has heard of is then sent twice rather than never.
 *
 * @returns at most so many
 */
export async function takeDue(db: Db, hour: number, most: number): Promise<WaitingMail[]> {
  const due = db
    .select({ id: feedbackMail.feedbackId })
    .from(feedbackMail)
    .where(lte(feedbackMail.dueHour, hour))
    .orderBy(feedbackMail.dueHour)
    .limit(most)
    .for("update", { skipLocked: true });
  const rows = await db
    .update(feedbackMail)
    .set({ dueHour: hour + 1, tries: sql`${feedbackMail.tries} + 1` })
    .where(inArray(feedbackMail.feedbackId, due))
    .returning();
  return rows.map(({ districtId, feedbackId, tries }) => ({
    district: DistrictId.parse(districtId),
    feedback: FeedbackId.parse(feedbackId),
    tries,
  }));
}

/** It is sent, or there is nowhere to send it to. */
export async function dropMail(db: Db | Tx, mail: WaitingMail): Promise<void> {
  await db.delete(feedbackMail).where(isOne(mail));
}

/** @returns whether it is given up */
export async function putOff(tx: Tx, mail: WaitingMail, fault: MailFault, hour: number): Promise<boolean> {
  const dueHour = nextTry(mail.tries, hour);
  await tx.update(feedbackMail).set({ dueHour, fault }).where(isOne(mail));
  return dueHour === null;
}

/** How it goes with the mails of a district. */
export async function mailStateOf(db: Db, district: DistrictId): Promise<Omit<MailboxState, "isOn">> {
  const own = eq(feedbackMail.districtId, district);
  const counted = async (which: ReturnType<typeof isNull>) => {
    const [row] = await db.select({ mails: count() }).from(feedbackMail).where(and(own, which));
    return row?.mails ?? 0;
  };
  const [last] = await db
    .select({ fault: feedbackMail.fault })
    .from(feedbackMail)
    .where(and(own, isNotNull(feedbackMail.fault)))
    .orderBy(sql`${feedbackMail.dueHour} desc nulls last`)
    .limit(1);
  return {
    waiting: await counted(isNotNull(feedbackMail.dueHour)),
    givenUp: await counted(isNull(feedbackMail.dueHour)),
    fault: MailFault.nullable().parse(last?.fault ?? null),
  };
}
