/** Carries out the term of feedback (gallring): what came earlier goes for good. */
import { firstDayKept } from "#data/rules/note-term.ts";
import { FEEDBACK_DAYS } from "#data/schema/feedback.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { appendLog, SYSTEM, type Term } from "#server/audit/index.ts";
import type { Db } from "#server/db/open.ts";
import { deleteBefore } from "./store.ts";

/** @returns how many pieces were removed */
export function removeExpiredFeedback(db: Db, { district, keepDays, now }: Term): Promise<number> {
  const days = Math.max(FEEDBACK_DAYS.least, keepDays);
  const olderThan = firstDayKept(now, days);
  return db.transaction(async (tx) => {
    const removed = await deleteBefore(tx, DistrictId.parse(district), olderThan);
    if (removed === 0) return 0;
    const details = { removed, olderThan, keepDays: days };
    const event = { district, kind: "retention", subject: `feedback ${district}`, details } as const;
    await appendLog(tx, SYSTEM, event, now);
    return removed;
  });
}
