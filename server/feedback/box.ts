/** Where the public site puts what it is told: kept by its day, and by nothing that leads to its writer. */
import { randomUUID } from "node:crypto";
import { FEEDBACK_A_DAY, type NewFeedback } from "#data/schema/feedback.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { dayOf } from "#server/audit/index.ts";
import type { Db } from "#server/db/open.ts";
import { termsOf } from "#server/settings/index.ts";
import { holdCountOf, insertFeedback } from "./store.ts";

/** Nothing of it is logged: an entry has its moment, and a moment leads to an address in others' logs. */
export const feedbackBox = ({ db, now }: { db: Db; now: () => Date }) => ({
  /** Days that a district keeps it. */
  keptFor: async (district: DistrictId): Promise<number> => (await termsOf(db, district)).feedbackDays,
  /** @returns false when the district has been told as much today as it takes */
  put: (piece: NewFeedback): Promise<boolean> =>
    db.transaction(async (tx) => {
      const receivedOn = dayOf(now());
      if ((await holdCountOf(tx, piece.district, receivedOn)) >= FEEDBACK_A_DAY) return false;
      await insertFeedback(tx, { ...piece, id: randomUUID(), receivedOn });
      return true;
    }),
});
