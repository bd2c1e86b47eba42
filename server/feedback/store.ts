/** Feedback as it is kept. */
import { and, count, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { FEEDBACK_LISTED, Feedback, type FeedbackId, type NewFeedback } from "#data/schema/feedback.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { feedback } from "#server/db/feedback-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";

/** As it is kept; what in it looks like personal data is found when it is told. */
const KeptFeedback = Feedback.omit({ persons: true });
export type KeptFeedback = Omit<Feedback, "persons">;

const keptIn = ({
  districtId: district,
  placeId: place,
  measureId: measure,
  ...row
}: typeof feedback.$inferSelect): KeptFeedback => KeptFeedback.parse({ ...row, district, place, measure });

/** The newest of some districts, and how many older ones there are. */
export async function readFeedback(
  db: Db,
  districts: readonly DistrictId[],
): Promise<{ items: KeptFeedback[]; left: number }> {
  const own = inArray(feedback.districtId, [...districts]);
  const rows = await db
    .select()
    .from(feedback)
    .where(own)
    .orderBy(desc(feedback.number))
    .limit(FEEDBACK_LISTED);
  const [all] = await db.select({ pieces: count() }).from(feedback).where(own);
  return { items: rows.map(keptIn), left: Math.max(0, (all?.pieces ?? 0) - rows.length) };
}

/** How many of some districts nobody has read yet. */
export async function countNew(db: Db, districts: readonly DistrictId[]): Promise<number> {
  const isNew = and(inArray(feedback.districtId, [...districts]), eq(feedback.state, "new"));
  const [row] = await db.select({ pieces: count() }).from(feedback).where(isNew);
  return row?.pieces ?? 0;
}

/** One, whoever asks; null where it is not there, or no longer. */
export async function findFeedback(db: Db, id: FeedbackId): Promise<KeptFeedback | null> {
  const [row] = await db.select().from(feedback).where(eq(feedback.id, id));
  return row === undefined ? null : keptIn(row);
}

/** The same, held until the transaction ends. */
export async function holdFeedback(tx: Tx, id: FeedbackId): Promise<KeptFeedback | null> {
  const [row] = await tx.select().from(feedback).where(eq(feedback.id, id)).for("update");
  return row === undefined ? null : keptIn(row);
}

/** How many a district has taken on a day. Held: of two that come at once, one sees the other. */
export async function holdCountOf(tx: Tx, district: DistrictId, day: string): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`platsplan.feedback ${district}`}))`);
  const [row] = await tx
    .select({ pieces: count() })
    .from(feedback)
    .where(and(eq(feedback.districtId, district), eq(feedback.receivedOn, day)));
  return row?.pieces ?? 0;
}

export async function insertFeedback(
  tx: Tx,
  { district: districtId, place: placeId, ...piece }: NewFeedback & { id: string; receivedOn: string },
): Promise<void> {
  await tx.insert(feedback).values({ ...piece, districtId, placeId });
}

export async function deleteFeedback(tx: Tx, { district, id }: KeptFeedback): Promise<void> {
  await tx.delete(feedback).where(and(eq(feedback.districtId, district), eq(feedback.id, id)));
}

/** @returns how many of a district came before a day, and are gone now */
export async function deleteBefore(tx: Tx, district: DistrictId, day: string): Promise<number> {
  const gone = await tx
    .delete(feedback)
    .where(and(eq(feedback.districtId, district), lt(feedback.receivedOn, day)))
    .returning({ id: feedback.id });
  return gone.length;
}
