/** Says of a piece of feedback how it is handled from now on. */
import { and, eq } from "drizzle-orm";
import { measureRows } from "#data/rules/measure-rows.ts";
import { FeedbackHandling, type HandleFeedback } from "#data/schema/feedback.ts";
import { feedback } from "#server/db/feedback-tables.ts";
import type { Tx } from "#server/db/open.ts";
import type { Locked, OperationKind } from "./operation-kind.ts";
import { ChangeRefused } from "./refused.ts";

interface LockedFeedback extends Locked {
  before: FeedbackHandling;
}

const isPiece = ({ district, feedback: id }: HandleFeedback) =>
  and(eq(feedback.districtId, district), eq(feedback.id, id));

async function lockFeedback(tx: Tx, operation: HandleFeedback): Promise<LockedFeedback> {
  const [row] = await tx.select().from(feedback).where(isPiece(operation)).for("update");
  // Removed, or past its term: no undo brings it back.
  if (row === undefined) throw new ChangeRefused("not-found");
  return {
    version: row.version,
    scope: { district: operation.district, actors: [] },
    before: FeedbackHandling.parse({ state: row.state, measure: row.measureId }),
  };
}

export const handleFeedback: OperationKind<HandleFeedback, LockedFeedback> = {
  lock: lockFeedback,
  setVersion: async (tx, operation, version) => {
    await tx.update(feedback).set({ version }).where(isPiece(operation));
  },
  issues: ({ district, handling: { measure } }, { before }, { dataset }) => {
    // One that it named before may be gone since.
    if (measure === null || measure === before.measure) return [];
    const isThere = dataset.plans.some(
      (plan) => plan.district === district && measureRows(plan).some(({ id }) => id === measure),
    );
    return isThere ? [] : [{ path: "measure", message: "no such measure in the district" }];
  },
  apply: async (tx, operation, { before }) => {
    const { state, measure: measureId } = operation.handling;
    await tx.update(feedback).set({ state, measureId }).where(isPiece(operation));
    return { ...operation, handling: before };
  },
};
