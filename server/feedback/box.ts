/** Where the public site puts what it is told: kept by its day, and by nothing that leads to its writer. */
import { randomUUID } from "node:crypto";
import { FEEDBACK_A_DAY, type NewFeedback } from "#data/schema/feedback.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { dayOf } from "#server/audit/index.ts";
import type { Db } from "#server/db/open.ts";
import { mailboxOf, termsOf } from "#server/settings/index.ts";
import { holdCountOf, insertFeedback } from "./store.ts";
import { addMail } from "./waiting-mail.ts";

interface FeedbackBoxDeps {
  db: Db;
  now: () => Date;
  /** Whether the installation has a server of mail. */
  mails: boolean;
}

/** Nothing of it is logged: an entry has its moment, and a moment leads to an address in others' logs. */
export const feedbackBox = ({ db, now, mails }: FeedbackBoxDeps) => ({
  /** Days that a district keeps it. */
  keptFor: async (district: DistrictId): Promise<number> => (await termsOf(db, district)).feedbackDays,
  /** @returns false when the district has been told as much today as it takes */
  put: (piece: NewFeedback): Promise<boolean> =>
    db.transaction(async (tx) => {
      const moment = now();
      const receivedOn = dayOf(moment);
      if ((await holdCountOf(tx, piece.district, receivedOn)) >= FEEDBACK_A_DAY) return false;
      const id = randomUUID();
      await insertFeedback(tx, { ...piece, id, receivedOn });
      if (mails && (await mailboxOf(tx, piece.district)).address !== null)
        await addMail(tx, { district: piece.district, feedback: id, now: moment });
      return true;
    }),
});
